import { LABEL_GAP, MARGIN, NODE_SIZE } from "../placement.ts";

/** Places beside each other, in pixels. */
export interface Slots {
  readonly centres: readonly number[];
  /** How wide a label may be. */
  readonly label: number;
}

/** Where the columns stand, in pixels. */
export interface Columns {
  readonly width: number;
  readonly from: number;
  readonly to: number;
  readonly sideLabel: number;
  /** The columns between the sides. */
  readonly between: Slots;
  /** A row of actors that stand on both sides, and have no ties to make room for. */
  readonly both: Slots;
}

/** How many have to find room between the sides. */
interface Counts {
  /** Steps of the longest chain; 1 where there are only go-betweens. */
  steps: number;
  /** Actors of the fullest step. */
  most: number;
  /** Actors on both sides. */
  both: number;
}

const SIDE_LABEL = { share: 0.22, least: 72, most: 200 };
const BETWEEN_LABEL = { least: 76, most: 160 };
/** Pixels that stay free between a label in the middle and whatever is beside it. */
const GUTTER = 14;
/** Nodes that one column in the middle holds before a second one is opened. */
const TALL = 8;
/** Actors on both sides that stand in one row at most. */
const MOST_BESIDE = 5;

/** Divides the width: a label, a node, what is between, a node, a label. Wider than the space if it must. */
export function columnsOf(width: number, { steps, most, both }: Counts): Columns {
  const { share, least } = SIDE_LABEL;
  const sideLabel = Math.round(Math.min(SIDE_LABEL.most, Math.max(least, width * share)));
  const margin = MARGIN + sideLabel + LABEL_GAP + NODE_SIZE;
  const needed = steps * (BETWEEN_LABEL.least + GUTTER) + GUTTER;
  const inner = Math.max(width - 2 * margin, needed);
  const room = Math.max(1, Math.floor(inner / (BETWEEN_LABEL.least + 2 * GUTTER)));
  const beside = Math.max(1, Math.min(Math.ceil(most / TALL), room));
  const slots = (count: number): Slots => ({
    centres: Array.from({ length: count }, (_, at) => margin + (inner / count) * (at + 0.5)),
    label: Math.round(Math.min(BETWEEN_LABEL.most, inner / count - GUTTER)),
  });
  return {
    width: inner + 2 * margin,
    from: margin - NODE_SIZE / 2,
    to: margin + inner + NODE_SIZE / 2,
    sideLabel,
    between: slots(steps > 1 ? steps : beside),
    both: slots(Math.max(1, Math.min(room, both, MOST_BESIDE))),
  };
}
