import { LABEL_GAP, NODE_SIZE, type PlacedNode } from "../placement.ts";

/** Nodes that stand beside each other in one part of a column. */
export interface Row {
  cells: Array<{ id: string; node: PlacedNode }>;
}

interface Stack {
  rows: readonly Row[];
  /** Where the next row may begin. */
  end: number;
}

/** Pixels between two rows. */
const ROW_GAP = 14;
/** How much further apart than needed rows may stand where there is room. */
const WIDEST = 2;

/** Rows one below the other, from `top` on. */
export function stacked(rows: readonly Row[], top: number): Stack {
  return withExtra(rows, top, 0);
}

/** Rows spread over a height, in its middle where they would stand too far apart. */
export function spread(rows: readonly Row[], top: number, height: number): Stack {
  const needed = rowHeight(rows);
  const count = Math.max(1, rows.length);
  const extra = Math.min((height - needed) / count, (needed / count) * (WIDEST - 1));
  const used = needed + extra * rows.length;
  return withExtra(rows, top + (height - used) / 2, extra);
}

/** Pixels that rows need. */
export function rowHeight(rows: readonly Row[]): number {
  return rows.reduce((sum, row) => sum + heightOf(row), 0);
}

function withExtra(rows: readonly Row[], top: number, extra: number): Stack {
  let end = top;
  const placed = rows.map((row) => {
    const start = end + (extra + ROW_GAP) / 2;
    end += heightOf(row) + extra;
    return { cells: row.cells.map(({ id, node }) => ({ id, node: lowered(node, start) })) };
  });
  return { rows: placed, end };
}

function lowered(node: PlacedNode, top: number): PlacedNode {
  const height = node.side === "below" ? NODE_SIZE : cellHeight(node);
  return { ...node, y: Math.round(top + height / 2) };
}

function heightOf({ cells }: Row): number {
  return Math.max(...cells.map(({ node }) => cellHeight(node))) + ROW_GAP;
}

function cellHeight({ side, label }: PlacedNode): number {
  if (side !== "below") return Math.max(NODE_SIZE, label.height);
  return NODE_SIZE + LABEL_GAP + label.height;
}
