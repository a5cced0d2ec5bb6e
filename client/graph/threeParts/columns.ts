import { LABEL_GAP, MARGIN, NODE_SIZE } from "../placement.ts";

/** Where the columns stand and how wide their labels may be, in pixels. */
export interface Columns {
  width: number;
  from: number;
  to: number;
  sideLabel: number;
  /** Centres of the columns between the sides. */
  between: readonly number[];
  betweenLabel: number;
}

const SIDE_LABEL = { share: 0.22, least: 72, most: 200 };
const BETWEEN_LABEL = { least: 76, most: 160 };
/** Pixels that stay free between a label in the middle and whatever is beside it. */
const GUTTER = 14;
/** Nodes that one column in the middle holds before a second one is opened. */
const TALL = 8;

/** Divides the width: a label, a node, what is between, a node, a label. Wider than the space if it must. */
export function columnsOf(width: number, steps: number, most: number): Columns {
  const { share, least } = SIDE_LABEL;
  const sideLabel = Math.round(Math.min(SIDE_LABEL.most, Math.max(least, width * share)));
  const margin = MARGIN + sideLabel + LABEL_GAP + NODE_SIZE;
  const free = width - 2 * margin;
  const needed = steps * (BETWEEN_LABEL.least + GUTTER) + GUTTER;
  const inner = Math.max(free, needed);
  const cell = BETWEEN_LABEL.least + 2 * GUTTER;
  const zigzag = steps === 1 ? Math.max(1, Math.min(Math.ceil(most / TALL), inner / cell) | 0) : 1;
  const count = Math.max(1, steps) * zigzag;
  const pitch = inner / count;
  const left = margin;
  return {
    width: inner + 2 * margin,
    from: left - NODE_SIZE / 2,
    to: left + inner + NODE_SIZE / 2,
    sideLabel,
    between: Array.from({ length: count }, (_, index) => left + pitch * (index + 0.5)),
    betweenLabel: Math.round(Math.min(BETWEEN_LABEL.most, pitch - GUTTER)),
  };
}
