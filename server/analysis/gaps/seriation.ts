import type { GapFigures } from "./gapFigures.ts";
import { linked } from "./linkage.ts";

/** What the order of groups follows from. */
type Likened = Pick<GapFigures, "from" | "to" | "shared" | "chance" | "coverage">;

/**
 * An order of groups that lets a matrix show its structure: those with more ties and actors in common
 * than chance would give stand beside each other; those of which too little is known come last.
 * `pairs` are all pairs of the groups.
 */
export function seriated(count: number, pairs: readonly Likened[]): number[] {
  const near = Array.from({ length: count }, () => new Float64Array(count));
  const unknown = new Set<number>();
  for (const { from, to, shared, chance, coverage } of pairs) {
    // Half an edge more on both sides, so that none of few expected says less than none of many.
    const nearness = Math.log2((chance.observed + shared + 0.5) / (chance.expected + 0.5));
    for (const [a, b] of [[from, to] as const, [to, from] as const]) {
      const row = near[a];
      if (row) row[b] = nearness;
    }
    if (coverage.from.shortfall !== null) unknown.add(from);
    if (coverage.to.shortfall !== null) unknown.add(to);
  }
  const all = Array.from({ length: count }, (_, group) => group);
  const known = all.filter((group) => !unknown.has(group));
  return [...linked(known, near), ...all.filter((group) => unknown.has(group))];
}
