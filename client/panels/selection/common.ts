import type { Member, Network, NetworkTie } from "../../network/network.ts";

/** What several actors have in common, as far as it is on record. */
export interface Common {
  /** Ids of regions that all of them are in; only the innermost of those that contain each other cannot be told here. */
  readonly regions: readonly string[];
  readonly themes: readonly string[];
  /** Ties between two of them, strongest first. */
  readonly ties: readonly NetworkTie[];
  /** Others in the picture that are tied to at least two of them, those tied to most first. */
  readonly between: readonly Between[];
}

/** An actor beside the selection, and how many of the selected it is tied to. */
export interface Between {
  readonly member: Member;
  readonly tiedTo: number;
}

/** What the actors of a selection share and how they are tied, by ties that no filter hides. */
export function commonOf(network: Network, ids: readonly string[]): Common {
  const chosen = ids.flatMap((id) => network.members.get(id) ?? []);
  const own = new Set(chosen.map(({ actor }) => actor.id));
  const ties = network.ties.filter(({ id }) => !network.hiddenTies.has(id));
  return {
    regions: shared(chosen.map(({ regions }) => regions)),
    themes: shared(chosen.map(({ themes }) => themes)),
    ties: ties.filter(({ from, to }) => own.has(from.id) && own.has(to.id)),
    between: betweenOf(network, ties, own),
  };
}

function shared(lists: ReadonlyArray<readonly string[]>): string[] {
  const [first = [], ...rest] = lists;
  return first.filter((id) => rest.every((each) => each.includes(id)));
}

function betweenOf(
  network: Network,
  ties: readonly NetworkTie[],
  own: ReadonlySet<string>,
): Between[] {
  const reached = new Map<string, Set<string>>();
  for (const { from, to } of ties) {
    for (const [id, other] of [
      [from.id, to.id],
      [to.id, from.id],
    ] as const) {
      if (own.has(id) || !own.has(other)) continue;
      reached.set(id, (reached.get(id) ?? new Set()).add(other));
    }
  }
  return [...reached]
    .flatMap(([id, of]) => {
      const member = network.members.get(id);
      return member && of.size > 1 ? [{ member, tiedTo: of.size }] : [];
    })
    .sort((a, b) => b.tiedTo - a.tiedTo || (a.member.actor.id < b.member.actor.id ? -1 : 1));
}
