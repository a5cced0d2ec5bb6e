import { type Basis, TIE_TYPES } from "../../seed/vocabulary.ts";
import type { TieChoice } from "./tieFilter.ts";

/** Why a filter leaves a tie out, seen from the tie alone. */
export type TieLeftOut = "PLANS" | "FILTER" | "UNDATED";

/** Ties of one basis that stand alike to the period: a row of `tie/tieGroupsInPeriod`. */
export interface TieGroup {
  readonly basis: Basis;
  readonly undated: boolean;
  /** Whether evidence of an admitted basis overlaps the period. */
  readonly inPeriod: boolean;
  /** Ids, `FROM~TYPE~TO`. */
  readonly ties: readonly string[];
}

/** What the filter says of the ties of a group: null where they count. */
export interface Standing {
  readonly ofGroup: TieLeftOut | null;
  /** Types that do not count, whatever the group; null where every type does. */
  readonly ofType: ((type: string) => TieLeftOut | null) | null;
}

/** What the filter says of a group; where a type is left out it must be asked tie by tie. */
export function standing(choice: TieChoice, group: TieGroup): Standing {
  const ofGroup = standingOfGroup(choice, group);
  const types = new Set<string>(choice.types);
  if (ofGroup === "PLANS" || TIE_TYPES.every((type) => types.has(type)))
    return { ofGroup, ofType: null };
  return { ofGroup, ofType: (type) => (types.has(type) ? ofGroup : "FILTER") };
}

function standingOfGroup(choice: TieChoice, group: TieGroup): TieLeftOut | null {
  if (!choice.bases.includes(group.basis)) return group.basis === "INTENDED" ? "PLANS" : "FILTER";
  if (group.undated) return choice.undated ? null : "UNDATED";
  return group.inPeriod ? null : "FILTER";
}
