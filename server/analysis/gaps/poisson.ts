/** How a count spreads, as far as its weight is not lost in rounding. */
interface Spread {
  /** The count that `shares` begins with. */
  readonly first: number;
  /** The probability of each count from there on. */
  readonly shares: readonly number[];
}

/** Below this part of the likeliest count's probability, counts are left out. */
const NEGLIGIBLE = 1e-17;

/** The Poisson distribution of a mean, 0 or more, built outwards from its likeliest count. */
export function poisson(mean: number): Spread {
  const likeliest = Math.floor(mean);
  const below: number[] = [];
  for (let count = likeliest, share = 1; count > 0; count--) {
    share *= count / mean;
    if (share < NEGLIGIBLE) break;
    below.push(share);
  }
  const above: number[] = [];
  for (let count = likeliest + 1, share = mean / count; share >= NEGLIGIBLE; count++) {
    above.push(share);
    share *= mean / (count + 1);
  }
  const weights = [...below.reverse(), 1, ...above];
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  return { first: likeliest - below.length, shares: weights.map((weight) => weight / whole) };
}

/** The least count that a share of all draws does not exceed. */
export function quantile({ first, shares }: Spread, share: number): number {
  let below = 0;
  for (const [index, each] of shares.entries()) {
    below += each;
    if (below >= share) return first + index;
  }
  return first + shares.length - 1;
}

/** The share of draws that exceed a count. */
export function shareAbove({ first, shares }: Spread, count: number): number {
  const above = shares.slice(Math.max(0, count + 1 - first));
  return Math.min(
    1,
    above.reduceRight((sum, share) => sum + share, 0),
  );
}
