import type { Projection } from "../projection.ts";
import { ON_FROM, ON_TO, type Sides } from "./sides.ts";

/** The edges between an actor only in `from` and one only in `to`: one `[from, to]` each, ascending. */
export function observedEdges(
  { starts, targets }: Projection,
  { from, place }: Sides,
): Array<readonly [from: number, to: number]> {
  const edges: Array<readonly [number, number]> = [];
  for (const a of from) {
    if (place[a] !== ON_FROM) continue;
    const end = starts[a + 1] ?? 0;
    for (let slot = starts[a] ?? 0; slot < end; slot++) {
      const b = targets[slot] ?? 0;
      if (place[b] === ON_TO) edges.push([a, b]);
    }
  }
  return edges;
}
