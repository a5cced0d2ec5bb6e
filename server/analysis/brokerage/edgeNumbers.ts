import type { Projection } from "../projection.ts";

/** The number of the edge at each place in `targets`: both directions of an edge have the same, from 0 to `edgeCount` − 1. */
export function edgeNumbers({ ids, targets, starts }: Projection): Int32Array {
  const numbers = new Int32Array(targets.length);
  const next = starts.slice();
  let edge = 0;
  for (let actor = 0; actor < ids.length; actor++) {
    const end = starts[actor + 1] ?? 0;
    for (let place = starts[actor] ?? 0; place < end; place++) {
      const other = targets[place] ?? 0;
      if (other < actor) continue;
      // Neighbours ascend, so this actor is the next one in the list of the other.
      const back = next[other] ?? 0;
      next[other] = back + 1;
      numbers[place] = edge;
      numbers[back] = edge;
      edge += 1;
    }
  }
  return numbers;
}
