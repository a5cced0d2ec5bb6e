import type { WholeGap } from "./wholeGap.ts";

/** Where everything stands on a scale, each from 0 at its beginning to 1 at its end. */
export interface Interval {
  readonly observed: number;
  readonly mean: number;
  readonly low: number;
  readonly high: number;
  /** The number at the end of the scale. */
  readonly end: number;
}

/** What was observed, set against what chance would give, on a scale that begins at 0 and ends at a round number. */
export function intervalOf({
  observed,
  expected,
}: Pick<WholeGap, "observed" | "expected">): Interval {
  const { mean, low, high } = expected;
  const end = roundedUp(Math.max(observed, high, mean, 1));
  return { observed: observed / end, mean: mean / end, low: low / end, high: high / end, end };
}

/** The next number that is 1, 1.5, 2, 3, 4, 5, 6 or 8 with as many noughts as it takes. */
function roundedUp(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  const step = [1, 1.5, 2, 3, 4, 5, 6, 8].find((each) => each * power >= value) ?? 10;
  return step * power;
}
