import { Column } from "../snapshot/column.ts";
import { type Lists, ListsColumn } from "../snapshot/lists.ts";
import type { Break } from "./break.ts";

/** The most pieces of one break that are told, the largest; how many there are is always told. */
const MOST_PIECES = 25;

/** Breaks in columns, so that many of them pass between threads at once. */
export interface Breaks {
  readonly lost: Int32Array;
  /** 1 where it is worth telling. */
  readonly news: Int32Array;
  /** Where those who lose contact are: pairs of places, from one up to, not including, another. */
  readonly ranges: Lists;
  /** How many actors the largest pieces have. */
  readonly pieces: Lists;
  readonly pieceCounts: Int32Array;
}

/** Packs breaks, in their order. */
export function packed(breaks: readonly Break[]): Breaks {
  const [ranges, pieces] = [new ListsColumn(), new ListsColumn()];
  for (const each of breaks) {
    ranges.push(each.ranges.flat());
    pieces.push(each.pieces.slice(0, MOST_PIECES));
  }
  return {
    lost: columnOf(breaks.map(({ lost }) => lost)),
    news: columnOf(breaks.map(({ news }) => (news ? 1 : 0))),
    ranges: ranges.shared(),
    pieces: pieces.shared(),
    pieceCounts: columnOf(breaks.map((each) => each.pieces.length)),
  };
}

/** Numbers in memory that threads share. */
export function columnOf(numbers: Iterable<number>): Int32Array {
  const column = new Column();
  for (const each of numbers) column.push(each);
  return column.shared();
}
