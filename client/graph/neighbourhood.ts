import { wrapped } from "./label.ts";
import type { GraphModel, GraphNode } from "./model.ts";
import {
  LABEL_GAP,
  LINE_HEIGHT,
  MARGIN,
  NODE_SIZE,
  type PlacedNode,
  type Placement,
  type Space,
} from "./placement.ts";

const LABEL = { share: 0.24, least: 84, most: 220, lines: 2 };
const CENTRE_LABEL = { least: 72, most: 150, lines: 3 };
/** Pixels between two rows, which hold two lines each. */
const ROW = LABEL.lines * LINE_HEIGHT + 8;
/** How far a ring reaches sideways at most, in pixels. */
const WIDEST = 260;

/**
 * One actor in the middle, its neighbours on a ring around it, with labels outside the ring.
 * Every label has a row of its own, so none touches another, however many there are.
 * Neighbours of one type of tie stand together, clockwise from the top.
 */
export function neighbourhood(model: GraphModel, space: Space): Placement {
  const centre = model.nodes.find(({ column }) => column !== "neighbour");
  const ring = ringOf(model);
  const right = ring.slice(0, Math.ceil(ring.length / 2));
  const left = ring.slice(right.length).reverse();
  const width = Math.max(
    space.width,
    2 * (LABEL.least + CENTRE_LABEL.least / 2 + 2 * NODE_SIZE + MARGIN),
  );
  const label = Math.min(LABEL.most, Math.max(LABEL.least, width * LABEL.share));
  const free = width / 2 - MARGIN - label - LABEL_GAP - NODE_SIZE / 2;
  const radius = { x: Math.min(WIDEST, free), y: (right.length * ROW) / 2 };
  const height = Math.max(right.length * ROW, 3 * ROW) + 2 * MARGIN;
  const middle = { x: width / 2, y: height / 2 };
  const centreLabel = Math.min(CENTRE_LABEL.most, 2 * (radius.x - NODE_SIZE));
  const named = (node: GraphNode, most: number, lines: number) =>
    wrapped(node.label, { width: most, lines, lineHeight: LINE_HEIGHT, measure: space.measure });
  const nodes = new Map<string, PlacedNode>();
  if (centre) {
    const label = named(centre, centreLabel, CENTRE_LABEL.lines);
    nodes.set(centre.id, { ...middle, label, side: "below" });
  }
  for (const [half, side] of [[right, "right"] as const, [left, "left"] as const]) {
    for (const [row, node] of half.entries()) {
      const down = (row - (half.length - 1) / 2) * ROW;
      const out = bulge(down / Math.max(radius.y, ROW)) * radius.x;
      const x = Math.round(middle.x + (side === "right" ? out : -out));
      nodes.set(node.id, {
        x,
        y: Math.round(middle.y + down),
        label: named(node, label, LABEL.lines),
        side,
      });
    }
  }
  return { nodes, headings: [], width, height };
}

/** How far out the ring is at a height from -1 to 1: round, but never so far in that labels meet. */
function bulge(height: number): number {
  return 0.62 + 0.38 * Math.sqrt(Math.max(0, 1 - height * height));
}

/** The neighbours, those of one type of tie together, otherwise in the order of the model. */
function ringOf({ nodes, edges }: GraphModel): GraphNode[] {
  const labels = new Map<string, string>();
  for (const { from, to, label } of edges) {
    for (const id of [from, to]) if (!labels.has(id)) labels.set(id, label);
  }
  const types = [...new Set(edges.map(({ label }) => label))];
  const typeOf = ({ id }: GraphNode): number => types.indexOf(labels.get(id) ?? "");
  return nodes.filter(({ column }) => column === "neighbour").sort((a, b) => typeOf(a) - typeOf(b));
}
