import type { Projection } from "../projection.ts";

/** How many others each actor is tied to, by index. */
export function degreesOf({ ids, starts }: Projection): Int32Array {
  const degrees = new Int32Array(ids.length);
  for (let actor = 0; actor < degrees.length; actor++)
    degrees[actor] = (starts[actor + 1] ?? 0) - (starts[actor] ?? 0);
  return degrees;
}
