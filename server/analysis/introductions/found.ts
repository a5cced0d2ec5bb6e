/** How a ranking found what was hidden among its candidates. */
export interface Found {
  /** The chance that a hidden one stands before one that is not tied at all, equal ones half (AUC: Hanley & McNeil 1982); null where there is none of either. */
  readonly auc: number | null;
  /** Which share of the first ten were hidden ones; equal ones at the end count as if drawn by lot. */
  readonly precisionAtTen: number;
}

/** How many of a list a reader is taken to look at. */
const TEN = 10;

/** Measures a ranking, the higher the earlier, against the places of those that were hidden. */
export function foundBy(scores: Float64Array, hidden: ReadonlySet<number>): Found {
  const ours = scores.filter((_, at) => hidden.has(at)).sort();
  const others = scores.filter((_, at) => !hidden.has(at)).sort();
  const pairs = ours.length * others.length;
  let before = 0;
  for (const score of ours)
    before += (firstNotBelow(others, score) + firstAbove(others, score)) / 2;
  return { auc: pairs > 0 ? before / pairs : null, precisionAtTen: inFirstTen(scores, ours) / TEN };
}

/** How many of ours stand in the first ten; at the border by their share of those that are equal. */
function inFirstTen(scores: Float64Array, ours: Float64Array): number {
  const all = scores.slice().sort();
  const border = all.at(-TEN) ?? Number.NEGATIVE_INFINITY;
  const above = all.length - firstAbove(all, border);
  const oursAbove = ours.length - firstAbove(ours, border);
  const equal = all.length - above - firstNotBelow(all, border);
  const oursEqual = ours.length - oursAbove - firstNotBelow(ours, border);
  return equal === 0 ? oursAbove : oursAbove + ((TEN - above) * oursEqual) / equal;
}

/** Where the first number that is not below stands in an ascending list. */
function firstNotBelow(sorted: Float64Array, score: number): number {
  return firstThat(sorted, (each) => each >= score);
}

function firstAbove(sorted: Float64Array, score: number): number {
  return firstThat(sorted, (each) => each > score);
}

function firstThat(sorted: Float64Array, holds: (each: number) => boolean): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(sorted[middle] ?? 0)) high = middle;
    else low = middle + 1;
  }
  return low;
}
