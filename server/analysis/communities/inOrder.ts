import type { Groups } from "./overlaps.ts";

/** A division with its groups numbered anew: the largest first, of those of one size the one whose first actor comes first. */
export function inOrder({ communities, count }: Groups): Groups {
  const sizes = new Int32Array(count);
  const first = new Int32Array(count).fill(communities.length);
  for (const [actor, group] of communities.entries()) {
    sizes[group] = (sizes[group] ?? 0) + 1;
    first[group] = Math.min(first[group] ?? actor, actor);
  }
  const order = [...sizes.keys()].sort(
    (a, b) => (sizes[b] ?? 0) - (sizes[a] ?? 0) || (first[a] ?? 0) - (first[b] ?? 0),
  );
  const numbers = new Int32Array(count);
  for (const [number, group] of order.entries()) numbers[group] = number;
  return { communities: communities.map((group) => numbers[group] ?? 0), count };
}
