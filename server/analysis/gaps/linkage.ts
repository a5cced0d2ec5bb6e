/** How near each two are, the same both ways. */
type Nearness = readonly Float64Array[];

/**
 * Some things in an order that puts near ones beside each other: the nearest two chains are joined
 * until one is left (average linkage; Sokal & Michener 1958), each time at those ends that are nearest
 * (Gruvaeus & Wainer 1972). What is equally near is joined in the order given.
 */
export function linked(things: readonly number[], near: Nearness): number[] {
  let chains = things.map((thing) => [thing]);
  while (chains.length > 1) {
    const { a, b } = nearest(chains, near);
    const joined = endToEnd(chains[a] ?? [], chains[b] ?? [], near);
    chains = chains.flatMap((chain, at) => (at === a ? [joined] : at === b ? [] : [chain]));
  }
  return chains[0] ?? [];
}

/** Those two chains that are nearest on average, the first of them before the second. */
function nearest(chains: readonly number[][], near: Nearness): { a: number; b: number } {
  let [a, b, best] = [0, 1, Number.NEGATIVE_INFINITY];
  for (const [at, one] of chains.entries())
    for (let other = at + 1; other < chains.length; other++) {
      const average = averageOf(one, chains[other] ?? [], near);
      if (average > best) [a, b, best] = [at, other, average];
    }
  return { a, b };
}

function averageOf(one: readonly number[], other: readonly number[], near: Nearness): number {
  let sum = 0;
  for (const x of one) for (const y of other) sum += near[x]?.[y] ?? 0;
  return sum / (one.length * other.length);
}

/** Two chains as one, joined at the ends that are nearest; neither is turned without need. */
function endToEnd(one: readonly number[], other: readonly number[], near: Nearness): number[] {
  const [here, there] = [one.toReversed(), other.toReversed()];
  const ways = [
    [one, other],
    [one, there],
    [here, other],
    [here, there],
  ] as const;
  const meeting = ([left, right]: readonly [readonly number[], readonly number[]]) =>
    near[left.at(-1) ?? 0]?.[right[0] ?? 0] ?? 0;
  const best = Math.max(...ways.map(meeting));
  return (ways.find((way) => meeting(way) === best) ?? ways[0]).flat();
}
