import { type Box, FONT_SIZE, LINE_HEIGHT } from "../placement.ts";
import type { Theme } from "../theme.ts";
import type { Scene, Spot } from "./scene.ts";
import { BADGE_FONT_SIZE } from "./signs.ts";

type Context = CanvasRenderingContext2D;

/** Lines behind a label shine through no more than this lets them. */
const GROUND = 0.85;

/** Draws the labels for which room was found; those of selected actors in reverse. */
export function drawLabels(
  context: Context,
  spots: readonly Spot[],
  { theme, marks, writings }: Pick<Scene, "theme" | "marks" | "writings">,
): void {
  const labelled = spots.flatMap(({ node, label }) => (label ? [{ node, box: label }] : []));
  const chosen = labelled.filter(({ node }) => marks.actors.has(node.id));
  const others = labelled.filter(({ node }) => !marks.actors.has(node.id));
  setFont(context, `${FONT_SIZE}px ${theme.font}`);
  const alpha = context.globalAlpha;
  context.globalAlpha = alpha * GROUND;
  fillBoxes(context, others, theme.background);
  context.globalAlpha = alpha;
  fillBoxes(context, chosen, theme.accent);
  context.fillStyle = theme.text;
  for (const { node, box } of others) write(context, writings.label(node.label).text, box);
  context.fillStyle = theme.onAccent;
  for (const { node, box } of chosen) write(context, writings.label(node.label).text, box);
}

/** Pixels of the screen. */
const DOT = { radius: 3, edge: 1.5 };

/** Draws how many ties of a node are not shown; a dot where there is no room to write it. */
export function drawBadges(context: Context, spots: readonly Spot[], theme: Theme): void {
  drawDots(
    context,
    spots.filter(({ node, badge }) => node.more && !badge),
    theme,
  );
  const badged = spots.flatMap(({ node, badge }) => (badge ? [{ node, box: badge }] : []));
  fillBoxes(context, badged, theme.background);
  setFont(context, `600 ${BADGE_FONT_SIZE}px ${theme.font}`);
  context.fillStyle = theme.subtle;
  for (const { node, box } of badged) write(context, node.more, box);
}

function drawDots(context: Context, spots: readonly Spot[], theme: Theme): void {
  for (const { x, y, radius } of spots) {
    context.beginPath();
    context.arc(x + radius * 0.8, y - radius * 0.8, DOT.radius + DOT.edge, 0, 2 * Math.PI);
    context.fillStyle = theme.background;
    context.fill();
    context.beginPath();
    context.arc(x + radius * 0.8, y - radius * 0.8, DOT.radius, 0, 2 * Math.PI);
    context.fillStyle = theme.subtle;
    context.fill();
  }
}

/** Writes in the middle of boxes from now on. */
export function setFont(context: Context, font: string): void {
  context.font = font;
  context.textAlign = "center";
  context.textBaseline = "middle";
}

/** Text lines in the middle of a box. */
export function write(context: Context, text: string, box: Box): void {
  const x = (box.left + box.right) / 2;
  const lines = text.split("\n");
  const first = (box.top + box.bottom) / 2 - ((lines.length - 1) * LINE_HEIGHT) / 2;
  for (const [index, line] of lines.entries())
    context.fillText(line, x, first + index * LINE_HEIGHT);
}

function fillBoxes(
  context: Context,
  boxes: ReadonlyArray<{ readonly box: Box }>,
  colour: string,
): void {
  if (boxes.length === 0) return;
  context.beginPath();
  for (const { left, right, top, bottom } of boxes.map(({ box }) => box))
    context.roundRect(left, top, right - left, bottom - top, 3);
  context.fillStyle = colour;
  context.fill();
}
