import { KINDS } from "../../kinds/index.ts";
import type { KindView } from "../../kinds/kindView.ts";
import { ACTOR_KINDS } from "../../vocabulary.ts";
import type { Theme } from "../theme.ts";
import type { Spot } from "./scene.ts";

type Context = CanvasRenderingContext2D;

/** Corners of shapes in a box from -1 to 1, as the legend draws them; a round shape has none. */
const CORNERS: Readonly<Record<KindView["shape"], ReadonlyArray<readonly [number, number]>>> = {
  hexagon: [
    [-0.5, -0.87],
    [0.5, -0.87],
    [1, 0],
    [0.5, 0.87],
    [-0.5, 0.87],
    [-1, 0],
  ],
  rectangle: [
    [-0.9, -0.9],
    [0.9, -0.9],
    [0.9, 0.9],
    [-0.9, 0.9],
  ],
  diamond: [
    [0, -1.1],
    [1.1, 0],
    [0, 1.1],
    [-1.1, 0],
  ],
  ellipse: [],
};

/** Draws nodes: kind by shape and colour, hollow where no place is known. */
export function drawNodes(context: Context, spots: readonly Spot[], theme: Theme): void {
  for (const kind of ACTOR_KINDS) {
    const colour = theme.kinds.get(kind) ?? theme.text;
    const corners = CORNERS[KINDS[kind].shape];
    const ofKind = spots.filter(({ node }) => node.kind === kind);
    context.beginPath();
    for (const spot of ofKind) if (spot.node.placeKnown) trace(context, spot, corners);
    context.fillStyle = colour;
    context.fill();
    context.beginPath();
    for (const spot of ofKind) if (!spot.node.placeKnown) trace(context, hollow(spot), corners);
    context.fillStyle = theme.background;
    context.fill();
    context.strokeStyle = colour;
    context.lineWidth = hollowWidth(ofKind[0]?.radius ?? 0);
    context.stroke();
  }
}

function hollowWidth(radius: number): number {
  return Math.max(1.5, Math.min(3, radius / 3.5));
}

/** As large as a filled one, its outline included. */
function hollow({ x, y, radius }: Spot): Pick<Spot, "x" | "y" | "radius"> {
  return { x, y, radius: radius - hollowWidth(radius) / 2 };
}

function trace(
  context: Context,
  { x, y, radius }: Pick<Spot, "x" | "y" | "radius">,
  corners: ReadonlyArray<readonly [number, number]>,
): void {
  const [first, ...rest] = corners;
  if (!first) {
    context.moveTo(x + radius, y);
    context.arc(x, y, radius, 0, 2 * Math.PI);
    return;
  }
  context.moveTo(x + first[0] * radius, y + first[1] * radius);
  for (const [right, down] of rest) context.lineTo(x + right * radius, y + down * radius);
  context.closePath();
}
