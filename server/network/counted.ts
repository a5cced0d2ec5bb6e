/** How often a value occurs. */
export interface Counted<Value> {
  readonly value: Value;
  readonly count: number;
}

/** Each value with how often it occurs, those of `always` even where it never does: most first, then by value. */
export function counted(
  values: Iterable<string>,
  always: Iterable<string> = [],
): Counted<string>[] {
  const tally = tallied(values);
  for (const value of always) tally.set(value, tally.get(value) ?? 0);
  return [...tally]
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}

/** Each of some known values that occurs, in their order, with how often it does. */
export function countedIn<Value>(
  order: readonly Value[],
  values: Iterable<Value>,
): Counted<Value>[] {
  const tally = tallied(values);
  return order.flatMap((value) => {
    const count = tally.get(value) ?? 0;
    return count > 0 ? [{ value, count }] : [];
  });
}

function tallied<Value>(values: Iterable<Value>): Map<Value, number> {
  const tally = new Map<Value, number>();
  for (const value of values) tally.set(value, (tally.get(value) ?? 0) + 1);
  return tally;
}
