import type { GapFigures } from "../../analysis/gaps/gapFigures.ts";
import { pairAt } from "../../analysis/gaps/groups.ts";
import type { Verdict } from "../../analysis/gaps/verdict.ts";
import type { SideAnswer } from "../links/whoLinks.ts";
import type { GapsAnswer } from "./gaps.ts";

/** One group against all, in the order of the groups; null where it meets itself. */
interface GapRow {
  readonly group: SideAnswer;
  readonly verdicts: Array<Verdict | null>;
  readonly observed: Array<number | null>;
  readonly mean: Array<number | null>;
  readonly low: Array<number | null>;
  readonly high: Array<number | null>;
}

/** The groups in the order that shows structure. */
export function orderedSides({ sides, order }: GapsAnswer): SideAnswer[] {
  return order.flatMap((place) => sides[place] ?? []);
}

/** Every group against every other. */
export function matrixOf({ sides, order, figures }: GapsAnswer): GapRow[] {
  return order.flatMap((place) => {
    const group = sides[place];
    if (!group) return [];
    const pairs = order.map((other) =>
      other === place ? null : (figures[pairAt(sides.length, place, other)] ?? null),
    );
    const each = <Value>(of: (pair: GapFigures) => Value) => pairs.map((pair) => pair && of(pair));
    return {
      group,
      verdicts: each(({ verdict }) => verdict),
      observed: each(({ chance }) => chance.observed),
      mean: each(({ chance }) => chance.expected),
      low: each(({ chance }) => chance.low),
      high: each(({ chance }) => chance.high),
    };
  });
}
