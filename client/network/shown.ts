import type { View } from "../view/view.ts";
import type { Member, Network, NetworkTie } from "./network.ts";

/** What of a network is on the screen, in graph and table alike. */
export interface Shown {
  /** In the order in which they came. */
  readonly actors: readonly Member[];
  /** Strongest first; both ends are among `actors`. */
  readonly ties: readonly NetworkTie[];
  /** Actors and ties among all that the filters leave out. */
  readonly leftOut: { readonly actors: number; readonly ties: number };
}

/** What of a network a view shows: what neither filter nor reader has hidden. */
export function shownOf(network: Network, view: View): Shown {
  const hidden = new Set(view.explored.hidden);
  const selected = new Set(view.select.map(({ type, id }) => `${type}:${id}`));
  const ends = new Set(
    network.ties
      .filter(({ id }) => selected.has(`tie:${id}`))
      .flatMap(({ from, to }) => [from.id, to.id]),
  );
  const wanted = (id: string): boolean =>
    !view.explored.onlySelected || selected.has(`actor:${id}`) || ends.has(id);
  const actors = [...network.members.values()].filter(
    (member) => !member.hidden && !hidden.has(member.actor.id) && wanted(member.actor.id),
  );
  const here = new Set(actors.map(({ actor }) => actor.id));
  return {
    actors,
    ties: network.ties.filter(
      ({ id, from, to }) => !network.hiddenTies.has(id) && here.has(from.id) && here.has(to.id),
    ),
    leftOut: {
      actors: [...network.members.values()].filter((member) => member.hidden).length,
      ties: network.hiddenTies.size,
    },
  };
}
