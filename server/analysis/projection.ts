/** Two actors with at least one tie that counts. */
export type Pair = readonly [a: string, b: string];

/** Two actors by index, one pair a place in both lists. */
export interface Ends {
  readonly a: ArrayLike<number>;
  readonly b: ArrayLike<number>;
}

/** Actors in the order of their ids, and where each stands. */
interface Actors {
  /** Ids, sorted. */
  readonly ids: readonly string[];
  /** Where an id stands among them. */
  readonly indexOf: ReadonlyMap<string, number>;
}

/**
 * The graph that analyses are about: actors, and an edge between each two that are tied, however
 * often. Actors stand in the order of their ids, so that the same graph gives the same results to
 * the last digit.
 */
export interface Projection extends Actors {
  /** The neighbours of each actor, by index, ascending; stored one after the other. */
  readonly targets: Int32Array;
  /** Where the neighbours of each actor begin in `targets`; one entry more than there are actors. */
  readonly starts: Int32Array;
  readonly edgeCount: number;
}

/** The projection of some actors and pairs. Pairs come in any order, twice or with one end twice: each edge counts once, and nobody is tied to himself. Pairs with an end outside are left out. */
export function projectionOf(actors: Iterable<string>, pairs: Iterable<Pair>): Projection {
  const ids = [...new Set(actors)].sort();
  const indexOf = new Map(ids.map((id, index) => [id, index]));
  const inside = [...pairs].filter((pair) => pair.every((id) => indexOf.has(id)));
  const end = (side: 0 | 1) => inside.map((pair) => indexOf.get(pair[side]) ?? 0);
  return projectionBy({ ids, indexOf }, { a: end(0), b: end(1) });
}

/** The same of pairs that are given by index. */
export function projectionBy({ ids, indexOf }: Actors, { a, b }: Ends): Projection {
  const starts = new Int32Array(ids.length + 1);
  const eachEnd = (see: (actor: number, other: number) => void) => {
    for (let at = 0; at < a.length; at++) {
      const [i, j] = [a[at] ?? 0, b[at] ?? 0];
      if (i === j) continue;
      see(i, j);
      see(j, i);
    }
  };
  eachEnd((actor) => {
    starts[actor + 1] = (starts[actor + 1] ?? 0) + 1;
  });
  for (let actor = 0; actor < ids.length; actor++)
    starts[actor + 1] = (starts[actor + 1] ?? 0) + (starts[actor] ?? 0);
  const next = starts.slice();
  const targets = new Int32Array(starts[ids.length] ?? 0);
  eachEnd((actor, other) => {
    const place = next[actor] ?? 0;
    targets[place] = other;
    next[actor] = place + 1;
  });
  const once = eachOnce(starts, targets);
  return { ids, indexOf, targets: once, starts, edgeCount: once.length / 2 };
}

/** Sorts each list of neighbours, leaves out what comes again, and moves the starts accordingly. */
function eachOnce(starts: Int32Array, targets: Int32Array): Int32Array {
  let kept = 0;
  let begin = 0;
  for (let actor = 0; actor + 1 < starts.length; actor++) {
    const end = starts[actor + 1] ?? 0;
    let last = -1;
    for (const target of targets.slice(begin, end).sort()) {
      if (target !== last) targets[kept++] = target;
      last = target;
    }
    begin = end;
    starts[actor + 1] = kept;
  }
  return targets.slice(0, kept);
}

/** The neighbours of an actor, by index, ascending. */
export function neighboursOf({ targets, starts }: Projection, index: number): Int32Array {
  return targets.subarray(starts[index] ?? 0, starts[index + 1] ?? 0);
}

/** Where an edge stands in `targets`, seen from its first end; −1 where there is none. */
export function slotOf({ targets, starts }: Projection, from: number, to: number): number {
  let [low, high] = [starts[from] ?? 0, (starts[from + 1] ?? 0) - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const target = targets[middle] ?? 0;
    if (target === to) return middle;
    if (target < to) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
