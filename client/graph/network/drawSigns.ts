import type { Box } from "../placement.ts";
import { overlap } from "./boxes.ts";
import { drawBubble } from "./drawBubble.ts";
import { drawFocus, drawPin, drawRing } from "./drawMarks.ts";
import { drawBadges, drawLabels, type Written } from "./drawText.ts";
import type { NetworkNode } from "./model.ts";
import type { SignScene } from "./scene.ts";
import { RADIUS } from "./signs.ts";

type Context = CanvasRenderingContext2D;

/** How much is left of what is not near the pointer. */
const DIM = 0.25;

/** Draws all writing and marks: what is far from the pointer first, what was chosen last. */
export function drawSigns(context: Context, scene: SignScene): void {
  const seen = scene.nodes.flatMap((node) => inSight(node, scene)).reverse();
  const isDim = ({ node }: Written): boolean => scene.lit !== null && !scene.lit.near.has(node.id);
  const dim = scene.lit ? seen.filter(isDim) : [];
  const bright = scene.lit ? seen.filter((each) => !isDim(each)) : seen;
  context.globalAlpha = DIM;
  drawAll(context, dim, scene);
  context.globalAlpha = 1;
  drawAll(context, bright, scene);
  drawBubble(context, scene);
}

function drawAll(context: Context, written: readonly Written[], scene: SignScene): void {
  if (written.length === 0) return;
  const { theme, marks } = scene;
  for (const { node, spot } of written) {
    if (marks.actors.has(node.id)) drawRing(context, spot, theme);
    if (node.pinned) drawPin(context, spot, theme);
    if (marks.at === node.id) drawFocus(context, spot, theme);
  }
  drawLabels(context, written, scene);
  drawBadges(context, written, theme);
}

/** Where a node and its writing are now; nothing where all of it is out of sight. */
function inSight(node: NetworkNode, { shifts, places, zoom, seen, lit }: SignScene): Written[] {
  const shift = shifts.get(node.id);
  const x = (node.x + (shift?.x ?? 0)) * zoom;
  const y = (node.y + (shift?.y ?? 0)) * zoom;
  const place = places.get(node.id);
  const moved = (box: Box | null | undefined): Box | null =>
    box && shift ? movedBy(box, shift.x * zoom, shift.y * zoom) : (box ?? null);
  const label = lit?.type === "actor" && lit.id === node.id ? null : moved(place?.label);
  const badge = moved(place?.badge);
  const radius = RADIUS * zoom;
  const around = { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius };
  if (![around, label, badge].some((box) => box && overlap(box, seen))) return [];
  return [{ node, spot: { x, y, radius }, label, badge }];
}

function movedBy({ left, right, top, bottom }: Box, x: number, y: number): Box {
  return { left: left + x, right: right + x, top: top + y, bottom: bottom + y };
}
