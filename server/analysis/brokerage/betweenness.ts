import { paceOf, type Watch } from "../pace.ts";
import type { Projection } from "../projection.ts";
import { randomOf } from "../random.ts";
import { nearTogether } from "./nearTogether.ts";
import { dependenciesFrom, pathSpaceOf } from "./shortestPaths.ts";

/** How much each actor stands between others, by index. */
export interface Betweenness {
  /** Pairs of others, each pair once, by the share of their shortest paths that run through the actor. */
  readonly raw: Float64Array;
  /** The same by all pairs of others, from 0 to 1; 0 where there are fewer than two others. */
  readonly normalised: Float64Array;
  /** From how many actors paths were followed: all of them, unless it is an estimate. */
  readonly sources: number;
  /** The standard error of `raw`; null where it is exact. */
  readonly error: Float64Array | null;
}

export interface BetweennessOptions extends Watch {
  /** From how many actors to follow paths; all where there are no more. */
  readonly sources: number;
  /** Chooses them. The same seed chooses the same. */
  readonly seed: number;
}

/**
 * Betweenness of every actor (Freeman 1977), by the algorithm of Brandes (2001). From fewer sources
 * than actors it is an estimate: sources drawn without replacement, dependencies scaled up (Brandes &
 * Pich 2007), with the standard error of such a draw. Throws the reason of the signal when aborted.
 */
export async function betweenness(
  graph: Projection,
  options: BetweennessOptions,
): Promise<Betweenness> {
  const pace = paceOf(options);
  const near = await nearTogether(graph, pace);
  const size = graph.ids.length;
  const sources = sourcesOf(size, options);
  const space = pathSpaceOf(near);
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
  const drawn = sources.length;
  const scale = drawn === 0 ? 0 : size / drawn / 2;
  const byActor = (values: Float64Array) =>
    values.map((_, actor) => values[near.numbers[actor] ?? 0] ?? 0);
  const raw = byActor(sum).map((each) => each * scale);
  const others = ((size - 1) * (size - 2)) / 2;
  return {
    raw,
    normalised: raw.map((each) => (others > 0 ? each / others : 0)),
    sources: drawn,
    error: drawn < size ? byActor(errorsOf({ sum, squares }, drawn)) : null,
  };
}

/** The standard error of estimates from a draw without replacement; unknown (infinite) from fewer than two. */
function errorsOf(
  { sum, squares }: { readonly sum: Float64Array; readonly squares: Float64Array },
  drawn: number,
): Float64Array {
  const size = sum.length;
  const left = 1 - drawn / size;
  return sum.map((total, at) => {
    if (drawn < 2) return Number.POSITIVE_INFINITY;
    const spread = Math.max(0, (squares[at] ?? 0) - (total * total) / drawn) / (drawn - 1);
    return (size / 2) * Math.sqrt((spread * left) / drawn);
  });
}

/** Which actors to start from, ascending: all, or some drawn without replacement (Fisher & Yates 1938). */
function sourcesOf(size: number, { sources, seed }: BetweennessOptions): Int32Array {
  const all = Int32Array.from({ length: size }, (_, index) => index);
  if (sources >= size) return all;
  const random = randomOf(seed);
  for (let at = 0; at < sources; at++) {
    const other = at + Math.floor(random() * (size - at));
    const kept = all[other] ?? 0;
    all[other] = all[at] ?? 0;
    all[at] = kept;
  }
  return all.slice(0, sources).sort();
}
