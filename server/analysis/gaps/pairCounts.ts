import type { Projection } from "../projection.ts";
import { type Groups, pairAt } from "./groups.ts";

/** The edges of a graph, rewired or not; `targets` as in the projection. */
export type Edges = Pick<Projection, "starts" | "targets">;

/**
 * Counts, for every pair of groups, the edges between an actor only in the one and one only in the
 * other; adds to `counts`, in the order of `pairAt`.
 */
export function countPairs({ starts, targets }: Edges, groups: Groups, counts: Uint32Array): void {
  for (let actor = 0; actor + 1 < starts.length; actor++) {
    if (groups.starts[actor] === groups.starts[actor + 1]) continue;
    const end = starts[actor + 1] ?? 0;
    for (let slot = starts[actor] ?? 0; slot < end; slot++) {
      const other = targets[slot] ?? 0;
      if (other > actor) countEdge(groups, counts, { actor, other });
    }
  }
}

function countEdge(
  groups: Groups,
  counts: Uint32Array,
  { actor, other }: { actor: number; other: number },
): void {
  const { count, of, starts } = groups;
  const [end, otherEnd] = [starts[actor + 1] ?? 0, starts[other + 1] ?? 0];
  for (let at = starts[actor] ?? 0; at < end; at++) {
    const group = of[at] ?? 0;
    if (isIn(groups, other, group)) continue;
    for (let otherAt = starts[other] ?? 0; otherAt < otherEnd; otherAt++) {
      const otherGroup = of[otherAt] ?? 0;
      if (isIn(groups, actor, otherGroup)) continue;
      const pair = pairAt(count, group, otherGroup);
      counts[pair] = (counts[pair] ?? 0) + 1;
    }
  }
}

function isIn({ of, starts }: Groups, actor: number, group: number): boolean {
  const end = starts[actor + 1] ?? 0;
  for (let at = starts[actor] ?? 0; at < end; at++) if (of[at] === group) return true;
  return false;
}
