import { paceOf, type Watch } from "../pace.ts";
import type { Projection } from "../projection.ts";
import { randomOf } from "../random.ts";
import { type Contact, contactAmong, pairsOfOthers } from "./contact.ts";
import { nearTogether } from "./nearTogether.ts";
import { dependenciesFrom, pathSpaceOf } from "./shortestPaths.ts";

/** How much each actor stands between others, by index. */
export interface Betweenness {
  /** Pairs of others whose contact counts, by the share of their shortest paths that run through the actor. */
  readonly raw: Float64Array;
  /** The same by all such pairs of others, from 0 to 1; 0 where there is none. */
  readonly normalised: Float64Array;
  /** From how many actors paths were followed: all of one side, unless it is an estimate. */
  readonly sources: number;
  /** The standard error of `raw`; null where it is exact. */
  readonly error: Float64Array | null;
}

export interface BetweennessOptions extends Watch {
  /** From how many actors to follow paths; all of one side where there are no more. */
  readonly sources: number;
  /** Chooses them. The same seed chooses the same. */
  readonly seed: number;
  /** Whose contact counts: that of every two actors unless said. */
  readonly contact?: Contact;
}

/**
 * Betweenness of every actor (Freeman 1977), by the algorithm of Brandes (2001), over the pairs whose
 * contact counts (Brandes 2008). From fewer sources than there are it is an estimate: sources drawn
 * without replacement, dependencies scaled up (Brandes & Pich 2007), with the standard error of such a
 * draw. Throws the reason of the signal when aborted.
 */
export async function betweenness(
  graph: Projection,
  options: BetweennessOptions,
): Promise<Betweenness> {
  const pace = paceOf(options);
  const near = await nearTogether(graph, pace);
  const { contact = contactAmong(graph) } = options;
  const { starting, ending } = bothEnds(contact);
  const sources = drawn(starting, options);
  const space = pathSpaceOf(near, ending);
  const size = graph.ids.length;
  const sum = new Float64Array(size);
  const squares = new Float64Array(size);
  for (const [done, source] of sources.entries()) {
    const reached = dependenciesFrom(near, near.numbers[source] ?? 0, space);
    for (let at = 1; at < reached; at++) {
      const number = space.order[at] ?? 0;
      const dependency = space.dependency[number] ?? 0;
      sum[number] = (sum[number] ?? 0) + dependency;
      squares[number] = (squares[number] ?? 0) + dependency * dependency;
    }
    if (pace.due()) await pace.rest(done / sources.length);
  }
  // Where both ends are of one list, each pair was met from either end.
  const all = starting.length * (contact.within ? 0.5 : 1);
  const byActor = (values: Float64Array) =>
    values.map((_, actor) => values[near.numbers[actor] ?? 0] ?? 0);
  const raw = byActor(sum).map((each) => each * (all / Math.max(1, sources.length)));
  const draw = { sum, squares, all, left: 1 - sources.length / starting.length };
  return {
    raw,
    normalised: raw.map((each, actor) => each / Math.max(1, pairsOfOthers(contact, actor))),
    sources: sources.length,
    error: draw.left > 0 ? byActor(errorsOf(draw, sources.length)) : null,
  };
}

/** The side from which fewer paths have to be followed, and the one at which they end. */
function bothEnds({ from, to }: Contact): { starting: Int32Array; ending: Int32Array } {
  return from.length <= to.length ? { starting: from, ending: to } : { starting: to, ending: from };
}

/** What was found from the sources drawn. */
interface Draw {
  readonly sum: Float64Array;
  readonly squares: Float64Array;
  /** What the mean dependency stands for. */
  readonly all: number;
  /** The share of actors that were not drawn. */
  readonly left: number;
}

/** The standard error of estimates from a draw without replacement; unknown (infinite) from fewer than two. */
function errorsOf({ sum, squares, all, left }: Draw, sources: number): Float64Array {
  return sum.map((total, at) => {
    if (sources < 2) return Number.POSITIVE_INFINITY;
    const spread = Math.max(0, (squares[at] ?? 0) - (total * total) / sources) / (sources - 1);
    return all * Math.sqrt((spread * left) / sources);
  });
}

/** Some of a list, ascending: all, or as many as asked for without replacement (Fisher & Yates 1938). */
function drawn(list: Int32Array, { sources, seed }: BetweennessOptions): Int32Array {
  if (sources >= list.length) return list;
  const all = list.slice();
  const random = randomOf(seed);
  for (let at = 0; at < sources; at++) {
    const other = at + Math.floor(random() * (all.length - at));
    const kept = all[other] ?? 0;
    all[other] = all[at] ?? 0;
    all[at] = kept;
  }
  return all.slice(0, sources).sort();
}
