import type { GraphEdge } from "../model.ts";
import { type Box, FONT_SIZE } from "../placement.ts";
import { drawLines } from "./drawText.ts";
import type { NetworkNode } from "./model.ts";
import type { SignScene } from "./scene.ts";
import { RADIUS } from "./signs.ts";

type Context = CanvasRenderingContext2D;

/** Pixels between a bubble and its node, and within it. */
const AWAY = 4;
const PADDING = { x: 6, y: 3 };

/** Draws the whole name of the actor, or the words of the ties, that the pointer is on, over all else. */
export function drawBubble(context: Context, scene: SignScene): void {
  const { lit, marks } = scene;
  for (const edge of scene.edges) {
    const chosen = edge.ties.some((id) => marks.ties.has(id));
    if (chosen || (lit?.type === "edge" && lit.id === edge.id)) drawAtEdge(context, edge, scene);
  }
  if (lit?.type !== "actor") return;
  const node = scene.nodes.find(({ id }) => id === lit.id);
  if (node) drawAtNode(context, node, scene);
}

function drawAtNode(context: Context, node: NetworkNode, scene: SignScene): void {
  const { x, y } = placeOf(node, scene);
  drawText(context, node.name, { x, top: y + RADIUS * scene.zoom + AWAY, scene });
}

function drawAtEdge(context: Context, edge: GraphEdge, scene: SignScene): void {
  const ends = scene.nodes.filter(({ id }) => id === edge.from || id === edge.to);
  const [a, b] = ends.map((node) => placeOf(node, scene));
  if (a && b)
    drawText(context, edge.label, { x: (a.x + b.x) / 2, top: (a.y + b.y) / 2 + AWAY, scene });
}

function placeOf({ id, x, y }: NetworkNode, { shifts, zoom }: SignScene) {
  const shift = shifts.get(id);
  return { x: (x + (shift?.x ?? 0)) * zoom, y: (y + (shift?.y ?? 0)) * zoom };
}

interface At {
  /** The middle of the text. */
  readonly x: number;
  readonly top: number;
  readonly scene: SignScene;
}

function drawText(context: Context, text: string, { x, top, scene }: At): void {
  const { theme, seen, writings } = scene;
  const label = writings.whole(text);
  const width = label.width + 2 * PADDING.x;
  const height = label.height + 2 * PADDING.y;
  const left = Math.max(seen.left, Math.min(x - width / 2, seen.right - width));
  const box: Box = { left, right: left + width, top, bottom: top + height };
  context.beginPath();
  context.roundRect(left, top, width, height, 4);
  context.fillStyle = theme.background;
  context.fill();
  context.strokeStyle = theme.line;
  context.lineWidth = 1;
  context.stroke();
  context.font = `${FONT_SIZE}px ${theme.font}`;
  context.textAlign = "center";
  context.textBaseline = "middle";
  context.fillStyle = theme.text;
  drawLines(context, label.text, box);
}
