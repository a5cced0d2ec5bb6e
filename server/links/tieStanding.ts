import type { Basis, TieType } from "../../seed/vocabulary.ts";
import type { TieChoice } from "./tieFilter.ts";

/** Why a filter leaves a tie out, seen from the tie alone. */
export type TieLeftOut = "PLANS" | "FILTER" | "UNDATED";

/** Ties of one basis that stand alike to the period: a row of `tie/tieGroupsOfActors`. */
export interface TieGroup {
  readonly basis: Basis;
  readonly undated: boolean;
  /** Whether evidence of an admitted basis overlaps the period. */
  readonly inPeriod: boolean;
  /** Ids, `FROM~TYPE~TO`. */
  readonly ties: readonly string[];
}

/** What the filter says of a group, type by type: null where its ties count. */
export function standing(choice: TieChoice, group: TieGroup): (type: TieType) => TieLeftOut | null {
  const ofGroup = standingOfGroup(choice, group);
  const types = new Set(choice.types);
  return (type) => (ofGroup !== "PLANS" && !types.has(type) ? "FILTER" : ofGroup);
}

function standingOfGroup(choice: TieChoice, group: TieGroup): TieLeftOut | null {
  if (!choice.bases.includes(group.basis)) return group.basis === "INTENDED" ? "PLANS" : "FILTER";
  if (group.undated) return choice.undated ? null : "UNDATED";
  return group.inPeriod ? null : "FILTER";
}
