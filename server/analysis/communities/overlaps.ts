/** How two divisions of the same actors meet: each pair of groups with somebody in common. */
export interface Overlaps {
  /** A group of the one, a group of the other, and how many are in both; sorted by the first, then the second. */
  readonly cells: ReadonlyArray<readonly [one: number, other: number, both: number]>;
  readonly sizesOfOne: Int32Array;
  readonly sizesOfOther: Int32Array;
}

/** A division: the group of each, numbered from 0. */
export interface Groups {
  readonly communities: readonly number[];
  readonly count: number;
}

/** How two divisions of the same actors meet. */
export function overlapsOf(one: Groups, other: Groups): Overlaps {
  const sizesOfOne = new Int32Array(one.count);
  const sizesOfOther = new Int32Array(other.count);
  const both = new Map<number, number>();
  for (const [actor, a] of one.communities.entries()) {
    const b = other.communities[actor] ?? 0;
    sizesOfOne[a] = (sizesOfOne[a] ?? 0) + 1;
    sizesOfOther[b] = (sizesOfOther[b] ?? 0) + 1;
    const key = a * other.count + b;
    both.set(key, (both.get(key) ?? 0) + 1);
  }
  const cells = [...both]
    .sort(([a], [b]) => a - b)
    .map(([key, count]) => [Math.floor(key / other.count), key % other.count, count] as const);
  return { cells, sizesOfOne, sizesOfOther };
}
