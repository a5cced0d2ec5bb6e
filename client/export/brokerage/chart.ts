import { wrapped } from "../../graph/label.ts";

/** A row of a bar chart, before it has a place. */
export interface ChartRow {
  readonly id: string;
  readonly name: string;
  /** What the bar shows, in words. */
  readonly value: string;
  /** The whole of the bar, and the part of it that is filled; both from 0 to 1. */
  readonly whole: number;
  readonly part: number;
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A row in its place; all in pixels. */
interface PlacedRow {
  readonly id: string;
  readonly name: string;
  readonly value: string;
  /** The line that both texts stand on. */
  readonly baseline: number;
  readonly whole: Box;
  readonly part: Box;
}

export interface Chart {
  readonly width: number;
  readonly height: number;
  readonly rows: readonly PlacedRow[];
}

/** Pixels: text, from one row to the next, and from the text to the bar. */
export const CHART_TEXT = 13;
const ROW = 40;
const BAR = 12;
const BASELINE = 14;
const BAR_TOP = 20;
const GAP = 12;

/** Rows of bars from the top, each under its name and its value; a name that does not fit is shortened. */
export function chartOf(
  rows: readonly ChartRow[],
  { width, measure }: { readonly width: number; readonly measure: (text: string) => number },
): Chart {
  return {
    width,
    height: rows.length * ROW,
    rows: rows.map(({ id, name, value, whole, part }, index): PlacedRow => {
      const top = index * ROW;
      const room = Math.max(0, width - measure(value) - GAP);
      const label = wrapped(name, { width: room, lines: 1, lineHeight: ROW, measure });
      const bar = (share: number): Box => {
        return { x: 0, y: top + BAR_TOP, width: share * width, height: BAR };
      };
      return {
        ...{ id, name: label.text, value, baseline: top + BASELINE },
        ...{ whole: bar(whole), part: bar(part) },
      };
    }),
  };
}
