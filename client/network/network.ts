import type { FacetCountsFragment, NetworkQuery } from "./network.gen.ts";

type Answer = NetworkQuery["network"];

/** One actor of an exploration, by its own id. */
export type Member = Answer["members"][number];

/** One tie between two actors of an exploration; both ends by their own ids. */
export type NetworkTie = Answer["ties"][number];

/** The answer of the API about an exploration, ready to be looked things up in. */
export interface Network {
  /** In the order in which they came. */
  readonly members: ReadonlyMap<string, Member>;
  /** All ties between members, plans included, strongest first. */
  readonly ties: readonly NetworkTie[];
  /** Greater than the length of `ties` where the API cut them. */
  readonly tieCount: number;
  /** Ids of ties that the filters leave out. */
  readonly hiddenTies: ReadonlySet<string>;
  /** Ids in the address that the data does not know. */
  readonly unknown: readonly string[];
  /** The own id of an actor by any id that it was asked for by. */
  readonly ownIds: ReadonlyMap<string, string>;
  readonly facets: FacetCountsFragment;
  /** How many actors there are in truth of what the address begins with; null where it begins with nothing. */
  readonly startCount: number | null;
}

/** An answer with its lists as maps and sets; `pendingCount` of its additions were asked for as steps. */
export function networkOf(answer: Answer, pendingCount = 0): Network {
  const { members, ties, tieCount, hiddenTies, unknown, facets } = answer;
  const [begun] = answer.added.slice(pendingCount);
  return {
    members: new Map(members.map((member) => [member.actor.id, member])),
    ties,
    tieCount,
    hiddenTies: new Set(hiddenTies),
    unknown,
    ownIds: new Map(members.flatMap(({ actor, askedAs }) => askedAs.map((id) => [id, actor.id]))),
    facets,
    startCount: begun?.totalCount ?? null,
  };
}
