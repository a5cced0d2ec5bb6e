import type { NetworkQuery } from "../network/network.gen.ts";
import type { Text } from "../texts.ts";
import { MOST_ACTORS, type Origin } from "../view/explored.ts";
import { exploreTexts } from "./texts.ts";

type Added = NetworkQuery["network"]["added"];

/** Why steps brought nobody, in words; null where one of them did. `there` is how many actors there are. */
export function nobodyNew(steps: readonly Origin[], added: Added, there: number): Text | null {
  const brought = added.slice(0, steps.length);
  if (steps.length === 0 || brought.some(({ actors }) => actors.length > 0)) return null;
  if (there >= MOST_ACTORS) return exploreTexts.full;
  const isPaths = steps.some(({ type }) => type === "paths");
  if (!isPaths) return exploreTexts.allThere;
  const isNone = brought.every(({ totalCount }) => totalCount === 0);
  return isNone ? exploreTexts.noPath : exploreTexts.allOnPaths;
}
