import type { Words } from "../../texts.ts";
import type { Cell } from "../cells.ts";
import { pairName } from "../figures.ts";
import { isKnown, VERDICTS } from "../verdicts.ts";

/** The columns by which pairs can be put in order. */
export const COLUMNS = ["pair", "verdict", "observed", "mean"] as const;
export type Column = (typeof COLUMNS)[number];

/** Pairs in the order of a column; of equal ones in the order in which they came. What is not known stands last, either way. */
export function sortedPairs(
  cells: readonly Cell[],
  { column, descending }: { readonly column: Column; readonly descending: boolean },
  words: Words,
): Cell[] {
  const sign = descending ? -1 : 1;
  const compare = {
    pair: (a: Cell, b: Cell) => words.compare(pairName(a, words), pairName(b, words)),
    verdict: (a: Cell, b: Cell) => VERDICTS.indexOf(a.verdict) - VERDICTS.indexOf(b.verdict),
    observed: (a: Cell, b: Cell) => a.observed - b.observed,
    mean: (a: Cell, b: Cell) => a.mean - b.mean,
  }[column];
  const unknown = (cell: Cell): number => (isKnown(cell.verdict) ? 0 : 1);
  const byColumn = (a: Cell, b: Cell): number => sign * compare(a, b);
  if (column === "pair") return [...cells].sort(byColumn);
  return [...cells].sort((a, b) => unknown(a) - unknown(b) || byColumn(a, b));
}
