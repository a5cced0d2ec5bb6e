import type { Overlaps } from "./overlaps.ts";

/**
 * How far two divisions agree: the adjusted Rand index (Hubert & Arabie 1985). 1 where they are the
 * same, about 0 where they agree as chance would have it, below 0 where less.
 */
export function agreementOf({ cells, sizesOfOne, sizesOfOther }: Overlaps): number {
  const together = cells.reduce((sum, [, , both]) => sum + pairs(both), 0);
  const inOne = pairsWithin(sizesOfOne);
  const inOther = pairsWithin(sizesOfOther);
  const all = pairs(sizesOfOne.reduce((sum, size) => sum + size, 0));
  const expected = all === 0 ? 0 : (inOne * inOther) / all;
  const most = (inOne + inOther) / 2;
  // Both a single group, or both nothing but groups of one: nothing to disagree about.
  return most === expected ? 1 : (together - expected) / (most - expected);
}

/**
 * How well each group of the one is found again in the other: the greatest share that it has in common
 * with one group there, of all who are in either (Jaccard), from 0 to 1 (Hennig 2007).
 */
export function foundAgain({ cells, sizesOfOne, sizesOfOther }: Overlaps): Float64Array {
  const best = new Float64Array(sizesOfOne.length);
  for (const [one, other, both] of cells) {
    const either = (sizesOfOne[one] ?? 0) + (sizesOfOther[other] ?? 0) - both;
    best[one] = Math.max(best[one] ?? 0, both / either);
  }
  return best;
}

function pairsWithin(sizes: Int32Array): number {
  return sizes.reduce((sum, size) => sum + pairs(size), 0);
}

function pairs(count: number): number {
  return (count * (count - 1)) / 2;
}
