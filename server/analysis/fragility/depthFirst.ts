import type { Pace } from "../pace.ts";
import type { Projection } from "../projection.ts";

/**
 * A walk through every part of a graph, depth first. Places are positions in the order of the walk;
 * whoever is reached through an actor stands directly after it, so that each branch and each part is a
 * range of places.
 */
export interface DepthFirst {
  /** The actor at each place. */
  readonly order: Int32Array;
  /** By place: the place that it was reached from; −1 where a part begins. */
  readonly parent: Int32Array;
  /** By place: how many are reached through it, itself among them. */
  readonly size: Int32Array;
  /** By place: the first place that its branch is tied to, other than by the tie through which it was reached. */
  readonly low: Int32Array;
  /** By place: the first actor, by index, among those that are reached through it. */
  readonly least: Int32Array;
}

/** Steps between two looks at the clock. */
const STEPS = 4096;

/** What the walk keeps while it goes on. */
interface Walk extends DepthFirst {
  /** By actor: its place, or −1. */
  readonly place: Int32Array;
  /** By place: where its next neighbour stands in `targets`. */
  readonly next: Int32Array;
}

/**
 * Walks through a graph, depth first, from the first actor of each part, neighbours ascending; with the
 * low points of Hopcroft & Tarjan (1973). Without recursion, since a chain of actors may be as long as
 * the graph. Throws the reason of the signal when aborted.
 */
export async function depthFirst(graph: Projection, pace: Pace): Promise<DepthFirst> {
  const count = graph.ids.length;
  const walk: Walk = {
    order: new Int32Array(count),
    parent: new Int32Array(count).fill(-1),
    size: new Int32Array(count).fill(1),
    low: new Int32Array(count),
    least: new Int32Array(count),
    place: new Int32Array(count).fill(-1),
    next: new Int32Array(count),
  };
  let placed = 0;
  for (let root = 0; root < count; root++) {
    if (walk.place[root] !== -1) continue;
    let current = enter(graph, walk, { actor: root, at: placed, from: -1 });
    placed += 1;
    for (let steps = 1; current !== -1; steps++) {
      const onward = nextFrom(graph, walk, current);
      if (onward === -1) current = leave(walk, current);
      else current = enter(graph, walk, { actor: onward, at: placed++, from: current });
      if (steps % STEPS === 0 && pace.due()) await pace.rest(placed / count);
    }
  }
  return walk;
}

interface Step {
  readonly actor: number;
  readonly at: number;
  readonly from: number;
}

/** Gives an actor its place, and gives that place back. */
function enter(graph: Projection, walk: Walk, { actor, at, from }: Step): number {
  walk.order[at] = actor;
  walk.place[actor] = at;
  walk.parent[at] = from;
  walk.low[at] = at;
  walk.least[at] = actor;
  walk.next[at] = graph.starts[actor] ?? 0;
  return at;
}

/** The next neighbour without a place, −1 where there is none; lowers the low point by those that have one. */
function nextFrom({ targets, starts }: Projection, walk: Walk, current: number): number {
  const { order, parent, low, place, next } = walk;
  const end = starts[(order[current] ?? 0) + 1] ?? 0;
  let position = next[current] ?? 0;
  let lowest = low[current] ?? 0;
  let found = -1;
  while (position < end && found === -1) {
    const neighbour = targets[position++] ?? 0;
    const known = place[neighbour] ?? -1;
    if (known === -1) found = neighbour;
    else if (known < lowest && known !== parent[current]) lowest = known;
  }
  next[current] = position;
  low[current] = lowest;
  return found;
}

/** Goes back to where a place was reached from, and hands on what was found; −1 at the end of a part. */
function leave({ parent, size, low, least }: Walk, current: number): number {
  const from = parent[current] ?? -1;
  if (from === -1) return -1;
  size[from] = (size[from] ?? 0) + (size[current] ?? 0);
  low[from] = Math.min(low[from] ?? 0, low[current] ?? 0);
  least[from] = Math.min(least[from] ?? 0, least[current] ?? 0);
  return from;
}
