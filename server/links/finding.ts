import type { SideType } from "./sideType.ts";

export type Finding = "LINKED" | "NO_LINK_ON_RECORD" | "TOO_LITTLE_KNOWN";

/** What is known of a side. */
export interface SideKnowledge {
  readonly type: SideType;
  readonly actorCount: number;
  /** Actors without any stated or inferred tie on record. */
  readonly withoutTies: number;
}

/** Why too little is known of a side: no actor, fewer than 3, or too few of them with a tie. */
export type Shortfall = "EMPTY" | "FEW_ACTORS" | "FEW_WITH_TIES";

/** The fewest actors of a region or a cluster that an absence can be read from. */
export const FEWEST_ACTORS = 3;

/** What is missing to know a side well enough; null where nothing is. */
export function shortfall(side: SideKnowledge): Shortfall | null {
  const withTies = side.actorCount - side.withoutTies;
  if (side.type === "ACTOR") return withTies === 0 ? "FEW_WITH_TIES" : null;
  if (side.actorCount === 0) return "EMPTY";
  if (side.actorCount < FEWEST_ACTORS) return "FEW_ACTORS";
  return withTies * 2 < side.actorCount ? "FEW_WITH_TIES" : null;
}

/** The finding: whatever links counts, an absence only where both sides are known well enough. */
export function findingOf(linked: boolean, sides: readonly SideKnowledge[]): Finding {
  if (linked) return "LINKED";
  return sides.some((side) => shortfall(side) !== null) ? "TOO_LITTLE_KNOWN" : "NO_LINK_ON_RECORD";
}
