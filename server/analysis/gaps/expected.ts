import type { Projection } from "../projection.ts";
import { type Groups, pairAt, pairsAmong } from "./groups.ts";

/**
 * For every pair of groups, the edges that chance would give between those only in the one and those
 * only in the other: Σ k_a k_b / 2m, the configuration model (Newman & Girvan 2004), k being an
 * actor's edges and m all edges. As the two sets share nobody, the sum is the product of their
 * degrees over 2m, which is exact. 0 in a graph without edges. In the order of `pairAt`.
 */
export function expectedEdges(projection: Projection, groups: Groups): Float64Array {
  const { degrees, overlaps } = degreesOf(projection, groups);
  const ends = 2 * projection.edgeCount;
  if (ends === 0) return overlaps;
  const expected = new Float64Array(overlaps.length);
  let pair = 0;
  for (let one = 0; one < groups.count; one++)
    for (let other = one + 1; other < groups.count; other++, pair++) {
      const shared = overlaps[pair] ?? 0;
      const product = ((degrees[one] ?? 0) - shared) * ((degrees[other] ?? 0) - shared);
      expected[pair] = product / ends;
    }
  return expected;
}

/** The edges of each group's actors, summed, and of those that are in both groups of each pair. */
function degreesOf({ ids, starts }: Projection, groups: Groups) {
  const degrees = new Float64Array(groups.count);
  const overlaps = new Float64Array(pairsAmong(groups.count));
  for (let actor = 0; actor < ids.length; actor++) {
    const degree = (starts[actor + 1] ?? 0) - (starts[actor] ?? 0);
    const end = groups.starts[actor + 1] ?? 0;
    for (let at = groups.starts[actor] ?? 0; at < end; at++) {
      const group = groups.of[at] ?? 0;
      degrees[group] = (degrees[group] ?? 0) + degree;
      for (let otherAt = at + 1; otherAt < end; otherAt++) {
        const pair = pairAt(groups.count, group, groups.of[otherAt] ?? 0);
        overlaps[pair] = (overlaps[pair] ?? 0) + degree;
      }
    }
  }
  return { degrees, overlaps };
}
