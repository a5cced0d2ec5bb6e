import { type Box, FONT_SIZE } from "../placement.ts";
import { setFont, write } from "./drawText.ts";
import type { Line, Scene } from "./scene.ts";

type Context = CanvasRenderingContext2D;

/** Pixels between a bubble and its node, and within it. */
const AWAY = 4;
const PADDING = { x: 6, y: 3 };

/** Draws the whole name of the actor that the pointer is on, and the words of ties that it is on or that are selected. */
export function drawBubbles(context: Context, scene: Scene): void {
  const { lit, marks, lines, spots } = scene;
  const spoken = ({ edge }: Line): boolean =>
    (lit?.type === "edge" && lit.id === edge.id) || edge.ties.some((id) => marks.ties.has(id));
  for (const line of lit?.type === "edge" || marks.ties.size > 0 ? lines.filter(spoken) : []) {
    const { edge, from, to } = line;
    drawBubble(context, edge.label, {
      x: (from.x + to.x) / 2,
      y: (from.y + to.y) / 2 + AWAY,
      scene,
    });
  }
  const spot = lit?.type === "actor" ? spots.find(({ node }) => node.id === lit.id) : undefined;
  if (spot)
    drawBubble(context, spot.node.name, { x: spot.x, y: spot.y + spot.radius + AWAY, scene });
}

interface At {
  /** The middle of the top. */
  readonly x: number;
  readonly y: number;
  readonly scene: Scene;
}

function drawBubble(context: Context, text: string, { x, y, scene }: At): void {
  const { theme, seen, writings } = scene;
  const label = writings.whole(text);
  const width = label.width + 2 * PADDING.x;
  const left = Math.max(seen.left, Math.min(x - width / 2, seen.right - width));
  const bottom = y + label.height + 2 * PADDING.y;
  const box: Box = { left, right: left + width, top: y, bottom };
  context.beginPath();
  context.roundRect(left, y, width, bottom - y, 4);
  context.fillStyle = theme.background;
  context.fill();
  context.strokeStyle = theme.line;
  context.lineWidth = 1;
  context.stroke();
  setFont(context, `${FONT_SIZE}px ${theme.font}`);
  context.fillStyle = theme.text;
  write(context, label.text, box);
}
