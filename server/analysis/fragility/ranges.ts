/** Places from one up to, not including, another. */
export type Range = readonly [from: number, to: number];

/** How many places there are in some ranges that do not overlap. */
export function lengthOf(ranges: readonly Range[]): number {
  return ranges.reduce((sum, [from, to]) => sum + to - from, 0);
}

/** What is left of a range without others inside it, which come ascending and do not overlap. */
export function without([from, to]: Range, taken: readonly Range[]): Range[] {
  const left: Range[] = [];
  let at = from;
  for (const [start, end] of taken) {
    if (start > at) left.push([at, start]);
    at = end;
  }
  if (to > at) left.push([at, to]);
  return left;
}
