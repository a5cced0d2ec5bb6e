import type { Projection } from "../projection.ts";
import { type Random, shuffled } from "../random.ts";
import { SIDE_AT_MOST } from "./introductionSides.ts";
import type { TiesBetween } from "./tiesBetween.ts";

/** Steps that the lists of one round may take: about two seconds, and all rounds well within the time of a job. */
const MOST_STEPS = 1.2e8;

/** Walks through the graph that go side by side. */
const WALKS_AT_ONCE = 32;

/** How often a walk looks at an edge from one of its ends: once for each distance at which others join. */
const LOOKS = 6;

/**
 * As many of the pairs of groups as there is time for in one round, at least one: all in their order,
 * or else some, drawn by lot.
 */
export function affordableLists(
  all: readonly TiesBetween[],
  { edgeCount }: Projection,
  random: Random,
): readonly TiesBetween[] {
  const total = all.reduce((sum, each) => sum + stepsOf(each, edgeCount), 0);
  if (total <= MOST_STEPS) return all;
  let left = MOST_STEPS;
  return shuffled(all, random).filter((each, at) => {
    left -= stepsOf(each, edgeCount);
    return at === 0 || left >= 0;
  });
}

/** About how many steps the candidates of two groups take: their distances, and each one's gain. */
function stepsOf({ from, to }: TiesBetween, edgeCount: number): number {
  const [a, b] = [from, to].map(({ size }) => Math.min(size, SIDE_AT_MOST));
  const [rows = 0, columns = 0] = [a, b];
  const walks = Math.ceil((rows + columns) / WALKS_AT_ONCE) * 2 * edgeCount * LOOKS;
  return walks + rows * columns * (rows + columns);
}
