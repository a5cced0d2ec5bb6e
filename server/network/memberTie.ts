import { BASES } from "../../seed/vocabulary.ts";
import { admits, type DatedTie, type TieChoice } from "../links/tieFilter.ts";

/** A tie between two actors of a network. */
export interface MemberTie extends DatedTie {
  readonly id: string;
  readonly from: string;
  readonly to: string;
}

/** The ties in the order in which they are given: strongest basis first, then id. */
export function inOrder<Tie extends MemberTie>(ties: readonly Tie[]): Tie[] {
  const rank = ({ basis }: Tie) => BASES.indexOf(basis);
  return [...ties].sort((a, b) => rank(a) - rank(b) || (a.id < b.id ? -1 : 1));
}

/** The ids of the ties that the tie filter leaves out, or of which an end is not `shown`. */
export function hiddenTies(
  ties: readonly MemberTie[],
  choice: TieChoice,
  shown: ReadonlySet<string>,
): string[] {
  return ties
    .filter((tie) => !admits(choice, tie) || !shown.has(tie.from) || !shown.has(tie.to))
    .map(({ id }) => id);
}
