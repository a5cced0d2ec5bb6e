import { type Pace, paceOf } from "./pace.ts";
import type { Projection } from "./projection.ts";

/** The distance between two actors that no chain of ties joins. */
export const UNREACHABLE = 0xffff;

/** Hops between each two of some actors. */
export interface Distances {
  /** How many actors. */
  readonly size: number;
  /** From the actor at `i` to the one at `j`: `hops[i * size + j]`; UNREACHABLE where there is no way. */
  readonly hops: Uint16Array;
}

/** Actors that a walk begins at, at once: one bit of a number each. */
const SOURCES_AT_ONCE = 32;
/** Actors whose neighbours are looked at before the time is: some 5 ms, where they have ten each. */
const ACTORS_AT_ONCE = 20_000;

/**
 * Fewest hops through the whole graph between each two of some actors, given by index, each once:
 * breadth-first from 32 of them at a time (Then et al. 2014, "The more the merrier"), no further
 * than to the last of them. A distance above 65,534 is given as that.
 * @throws the reason of the pace's signal, when it fires.
 */
export async function distancesAmong(
  projection: Projection,
  actors: readonly number[],
  pace: Pace = paceOf({}),
): Promise<Distances> {
  const distances = distancesOf(actors.length);
  for (let first = 0; first < actors.length; first += SOURCES_AT_ONCE) {
    const walk = new Walk(projection, actors, { first, distances });
    while (walk.goOn(ACTORS_AT_ONCE)) if (pace.due()) await pace.rest(first / actors.length);
  }
  return distances;
}

function distancesOf(size: number): Distances {
  const hops = new Uint16Array(size * size).fill(UNREACHABLE);
  for (let at = 0; at < size; at++) hops[at * size + at] = 0;
  return { size, hops };
}

/** Which of the distances a walk fills in: those from the actors at `first` and the 31 after it. */
interface Rows {
  readonly first: number;
  readonly distances: Distances;
}

/** A walk from up to 32 actors side by side; the bits of a number say which of them have come. */
class Walk {
  readonly #graph: Projection;
  readonly #actors: readonly number[];
  readonly #rows: Rows;
  /** Who has been at each actor; who came there in the last step; who comes in this one. */
  readonly #been: Int32Array;
  #came: Int32Array;
  #comes: Int32Array;
  #front: number[] = [];
  #next: number[] = [];
  #at = 0;
  #step = 1;
  /** Distances still to be found. */
  #missing: number;

  constructor(graph: Projection, actors: readonly number[], rows: Rows) {
    this.#graph = graph;
    this.#actors = actors;
    this.#rows = rows;
    const { length } = graph.ids;
    this.#been = new Int32Array(length);
    this.#came = new Int32Array(length);
    this.#comes = new Int32Array(length);
    const sources = actors.slice(rows.first, rows.first + SOURCES_AT_ONCE);
    for (const [bit, source] of sources.entries()) {
      this.#been[source] = 1 << bit;
      this.#came[source] = 1 << bit;
      this.#front.push(source);
    }
    this.#missing = sources.length * (actors.length - 1);
  }

  /** Walks on from at most so many actors; says whether there is any way left to go. */
  goOn(most: number): boolean {
    const until = Math.min(this.#at + most, this.#front.length);
    for (; this.#at < until; this.#at++) this.#leave(this.#front[this.#at] ?? 0);
    if (this.#at === this.#front.length) this.#arrive();
    return this.#front.length > 0 && this.#missing > 0;
  }

  #leave(actor: number): void {
    const leaving = this.#came[actor] ?? 0;
    this.#came[actor] = 0;
    const { starts, targets } = this.#graph;
    const end = starts[actor + 1] ?? 0;
    for (let at = starts[actor] ?? 0; at < end; at++) {
      const other = targets[at] ?? 0;
      const coming = leaving & ~(this.#been[other] ?? 0);
      if (coming === 0) continue;
      const already = this.#comes[other] ?? 0;
      if (already === 0) this.#next.push(other);
      this.#comes[other] = already | coming;
    }
  }

  #arrive(): void {
    for (const actor of this.#next)
      this.#been[actor] = (this.#been[actor] ?? 0) | (this.#comes[actor] ?? 0);
    for (const [at, actor] of this.#actors.entries()) this.#note(at, this.#comes[actor] ?? 0);
    [this.#came, this.#comes] = [this.#comes, this.#came];
    [this.#front, this.#next] = [this.#next, []];
    this.#at = 0;
    this.#step++;
  }

  /** Writes down the distances of those who have come to the actor at `at`. */
  #note(at: number, come: number): void {
    const { first, distances } = this.#rows;
    for (let bits = come; bits !== 0; bits &= bits - 1) {
      const bit = 31 - Math.clz32(bits & -bits);
      distances.hops[(first + bit) * distances.size + at] = Math.min(this.#step, UNREACHABLE - 1);
      this.#missing--;
    }
  }
}
