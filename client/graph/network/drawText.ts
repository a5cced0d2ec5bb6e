import { type Box, FONT_SIZE, LINE_HEIGHT } from "../placement.ts";
import type { Theme } from "../theme.ts";
import type { Spot } from "./drawMarks.ts";
import type { NetworkNode } from "./model.ts";
import type { SignScene } from "./scene.ts";
import { BADGE_FONT_SIZE } from "./signs.ts";

type Context = CanvasRenderingContext2D;

/** A node in sight with its writing. */
export interface Written {
  readonly node: NetworkNode;
  readonly spot: Spot;
  readonly label: Box | null;
  readonly badge: Box | null;
}

/** Lines behind a label shine through no more than this lets them. */
const GROUND = 0.85;

/** Draws the labels for which room was found; those of selected actors in reverse. */
export function drawLabels(context: Context, written: readonly Written[], scene: SignScene): void {
  const { theme, marks } = scene;
  const labelled = written.flatMap(({ node, label }) => (label ? [{ node, box: label }] : []));
  const chosen = labelled.filter(({ node }) => marks.actors.has(node.id));
  const others = labelled.filter(({ node }) => !marks.actors.has(node.id));
  context.font = `${FONT_SIZE}px ${theme.font}`;
  context.textAlign = "center";
  context.textBaseline = "middle";
  const alpha = context.globalAlpha;
  context.globalAlpha = alpha * GROUND;
  fillBoxes(context, others, theme.background);
  context.globalAlpha = alpha;
  fillBoxes(context, chosen, theme.accent);
  context.fillStyle = theme.text;
  for (const { node, box } of others)
    drawLines(context, scene.writings.label(node.label).text, box);
  context.fillStyle = theme.onAccent;
  for (const { node, box } of chosen)
    drawLines(context, scene.writings.label(node.label).text, box);
}

/** Draws how many ties of a node are not shown. */
export function drawBadges(context: Context, written: readonly Written[], theme: Theme): void {
  const badged = written.flatMap(({ node, badge }) => (badge ? [{ node, box: badge }] : []));
  fillBoxes(context, badged, theme.background);
  context.font = `600 ${BADGE_FONT_SIZE}px ${theme.font}`;
  context.textAlign = "center";
  context.textBaseline = "middle";
  context.fillStyle = theme.subtle;
  for (const { node, box } of badged) drawLines(context, node.more, box);
}

/** Text lines in the middle of a box. */
export function drawLines(context: Context, text: string, box: Box): void {
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
  context.beginPath();
  for (const { box } of boxes) {
    const { left, right, top, bottom } = box;
    context.roundRect(left, top, right - left, bottom - top, 3);
  }
  context.fillStyle = colour;
  context.fill();
}
