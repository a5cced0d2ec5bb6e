import type { NearTogether } from "./nearTogether.ts";

/** Room for the shortest paths from one actor, to be used again for the next. Actors go by their numbers near together. */
export interface PathSpace {
  /** Actors in the order in which they are reached; the source is the first. */
  readonly order: Int32Array;
  /** Hops from the source; −1 where not reached. */
  readonly hops: Int32Array;
  /** How many shortest paths lead there. */
  readonly routes: Float64Array;
  /** The next actors on shortest paths, those of the first reached first. */
  readonly onward: Int32Array;
  /** Where the next actors of each end in `onward`, in the order in which they are reached. */
  readonly ends: Int32Array;
  /** The dependency of the source on each actor that it reaches. */
  readonly dependency: Float64Array;
  /** By actor: 1 where paths that end there count, else 0. */
  readonly ending: Float64Array;
  /** What each actor passes back to those before it, by shortest path. */
  readonly credit: Float64Array;
}

/** Room for the shortest paths of a graph, to those actors, by index, at whom they may end. */
export function pathSpaceOf(
  { actors, numbers, targets }: NearTogether,
  ends: ArrayLike<number>,
): PathSpace {
  const size = actors.length;
  const ending = new Float64Array(size);
  for (let at = 0; at < ends.length; at++) ending[numbers[ends[at] ?? 0] ?? 0] = 1;
  return {
    ending,
    order: new Int32Array(size),
    hops: new Int32Array(size).fill(-1),
    routes: new Float64Array(size),
    onward: new Int32Array(targets.length),
    ends: new Int32Array(size),
    dependency: new Float64Array(size),
    credit: new Float64Array(size),
  };
}

/**
 * Works out how much the shortest paths from one actor depend on each actor that they reach: the sum,
 * over all ends that count, of the share of shortest paths that run through it (Brandes 2001). It is left in the
 * space; given back is how many are reached, the source among them.
 */
export function dependenciesFrom(graph: NearTogether, source: number, space: PathSpace): number {
  const reached = walkFrom(graph, source, space);
  const { order, hops, routes, onward, ends, ending, dependency, credit } = space;
  for (let at = reached - 1; at >= 0; at--) {
    const actor = order[at] ?? 0;
    const end = ends[at] ?? 0;
    let passed = 0;
    for (let step = at === 0 ? 0 : (ends[at - 1] ?? 0); step < end; step++)
      passed += credit[onward[step] ?? 0] ?? 0;
    const paths = routes[actor] ?? 1;
    dependency[actor] = passed * paths;
    credit[actor] = (ending[actor] ?? 0) / paths + passed;
    hops[actor] = -1;
  }
  return reached;
}

/** Walks outwards from an actor, counting shortest paths and noting which steps they take; gives back how many are reached. */
function walkFrom(graph: NearTogether, source: number, space: PathSpace): number {
  space.order[0] = source;
  space.hops[source] = 0;
  space.routes[source] = 1;
  const front = { at: 0, reached: 1, steps: 0 };
  for (; front.at < front.reached; front.at++) stepOn(graph, space, front);
  return front.reached;
}

/** How far a walk has come. */
interface Front {
  /** Who is next, by the order in which they were reached. */
  readonly at: number;
  reached: number;
  steps: number;
}

/** Takes all steps on from one actor. */
function stepOn({ targets, starts }: NearTogether, space: PathSpace, front: Front): void {
  const { order, hops, routes, onward } = space;
  const from = order[front.at] ?? 0;
  const next = (hops[from] ?? 0) + 1;
  const paths = routes[from] ?? 0;
  const end = starts[from + 1] ?? 0;
  let { reached, steps } = front;
  for (let position = starts[from] ?? 0; position < end; position++) {
    const to = targets[position] ?? 0;
    const known = hops[to];
    if (known === -1) {
      hops[to] = next;
      routes[to] = paths;
      order[reached++] = to;
      onward[steps++] = to;
    } else if (known === next) {
      routes[to] = (routes[to] ?? 0) + paths;
      onward[steps++] = to;
    }
  }
  space.ends[front.at] = steps;
  front.reached = reached;
  front.steps = steps;
}
