/** Who could introduce two actors: somebody tied to both, two in between, or nobody. */
export type WayType = "ONE" | "TWO" | "NONE";

/** What each way counts, from 0 to 1. */
export const WAY_VALUES: Readonly<Record<WayType, number>> = { ONE: 1, TWO: 0.5, NONE: 0.2 };

/** The way between two actors that are so many hops apart and not tied. */
export function wayType(hops: number): WayType {
  if (hops === 2) return "ONE";
  return hops === 3 ? "TWO" : "NONE";
}
