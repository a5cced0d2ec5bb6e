/** Two actors with at least one tie that counts. */
export type Pair = readonly [a: string, b: string];

/**
 * The graph that analyses are about: actors, and an edge between each two that are tied, however
 * often. Actors stand in the order of their ids, so that the same graph gives the same results to
 * the last digit.
 */
export interface Projection {
  /** Ids, sorted. */
  readonly ids: readonly string[];
  /** Where an id stands among them. */
  readonly indexOf: ReadonlyMap<string, number>;
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
  const near: Array<Set<number>> = ids.map(() => new Set());
  for (const [a, b] of pairs) {
    const i = indexOf.get(a);
    const j = indexOf.get(b);
    if (i === undefined || j === undefined || i === j) continue;
    near[i]?.add(j);
    near[j]?.add(i);
  }
  const starts = new Int32Array(ids.length + 1);
  for (const [index, each] of near.entries()) starts[index + 1] = (starts[index] ?? 0) + each.size;
  const targets = new Int32Array(starts[ids.length] ?? 0);
  for (const [index, each] of near.entries())
    targets.set(
      [...each].sort((a, b) => a - b),
      starts[index] ?? 0,
    );
  return { ids, indexOf, targets, starts, edgeCount: targets.length / 2 };
}

/** The neighbours of an actor, by index, ascending. */
export function neighboursOf({ targets, starts }: Projection, index: number): Int32Array {
  return targets.subarray(starts[index] ?? 0, starts[index + 1] ?? 0);
}
