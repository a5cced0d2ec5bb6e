import { BASES, type Basis, TIE_TYPES, type TieType } from "../../seed/vocabulary.ts";
import { admits, isUndated, type TieChoice } from "../links/tieFilter.ts";
import { type Counted, countedIn } from "./counted.ts";
import type { MemberTie } from "./memberTie.ts";
import { yearCounts } from "./yearCounts.ts";

/** How many ties each choice of a filter would leave; choices that would leave none are not among them. */
export interface TieFacets {
  /** In the order of the vocabulary. */
  readonly types: Counted<TieType>[];
  /** Strongest first. */
  readonly bases: Counted<Basis>[];
  /** Oldest first. */
  readonly years: Counted<number>[];
  readonly undated: number;
}

/**
 * Counts the ties that each choice of its kind alone would leave, all else filtered as asked.
 * `shown` are the actors that the actor filter lets pass: a tie needs both of its ends.
 */
export function tieFacets(
  ties: readonly MemberTie[],
  choice: TieChoice,
  shown: ReadonlySet<string>,
): TieFacets {
  const between = ties.filter(({ from, to }) => shown.has(from) && shown.has(to));
  const left = (choose: (tie: MemberTie) => Partial<TieChoice>) =>
    between.filter((tie) => admits({ ...choice, ...choose(tie) }, tie));
  const everWhen = left(() => ({ since: null, until: null }));
  return {
    types: countedIn(
      TIE_TYPES,
      left(({ type }) => ({ types: [type] })).map(({ type }) => type),
    ),
    bases: countedIn(
      BASES,
      left(({ basis }) => ({ bases: [basis] })).map(({ basis }) => basis),
    ),
    years: yearCounts(everWhen, choice.bases),
    undated: everWhen.filter(isUndated).length,
  };
}
