import type { Chance } from "../../analysis/gaps/chance.ts";
import type { Verdict } from "../../analysis/gaps/verdict.ts";
import type { SideKnowledge } from "../../links/finding.ts";

/** A side of a pair, and how well it is known. */
export interface GapSideFacts extends SideKnowledge {
  readonly name: string;
  readonly sourceCount: number;
  /** Date of the newest source; null where none is dated. */
  readonly newest: string | null;
}

/** Some of a list by name, and how long the whole list is. */
export interface Named {
  readonly names: readonly string[];
  readonly count: number;
}

/** What the words about a pair rest on. */
export interface GapFacts {
  readonly verdict: Verdict;
  readonly from: GapSideFacts;
  readonly to: GapSideFacts;
  /** Whether the question names the same side twice. */
  readonly sameSide: boolean;
  /** Whether the filter leaves no tie at all. */
  readonly nothingCounts: boolean;
  /** Actors on both sides. */
  readonly shared: number;
  readonly chance: Chance;
  /** Fewest steps; null where there is no way. */
  readonly distance: number | null;
  readonly routes: number;
  readonly themes: Named & {
    /** Whether both sides have any theme on record. */
    readonly known: boolean;
  };
  /** Who would cut all routes; nobody where that takes many. */
  readonly cutters: readonly string[];
  /** Titles of the sources each of which alone would change the verdict. */
  readonly restsOn: Named;
  /** Titles of the sources that keep the pair from being strong. */
  readonly strongBut: Named;
}

/** Whether there is no pair to look at: all actors of one side are also on the other. */
export function hasNoPairs({ from, to, shared }: GapFacts): boolean {
  return shared > 0 && [from, to].some(({ actorCount }) => actorCount === shared);
}

/** Whether a side is one actor: then there cannot be more than one independent route. */
export function isOneActor({ from, to }: GapFacts): boolean {
  return [from, to].some(({ type }) => type === "ACTOR");
}
