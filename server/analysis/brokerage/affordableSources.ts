import type { Projection } from "../projection.ts";

/** Actors and ties that may be passed in all: some ten seconds of walking. */
const STEPS = 450_000_000;

/** From how many actors betweenness can be worked out in some ten seconds: all of them up to a few thousand actors, about 410 of 100,000 with 500,000 edges. At least 2, so that an error can be stated. */
export function affordableSources({
  ids,
  edgeCount,
}: Pick<Projection, "ids" | "edgeCount">): number {
  const steps = ids.length + 2 * edgeCount;
  return Math.min(ids.length, Math.max(2, Math.floor(STEPS / Math.max(1, steps))));
}
