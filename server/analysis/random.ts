/** Gives the next number in [0, 1). */
export type Random = () => number;

/**
 * Random numbers that are the same for the same seed, on every machine: mulberry32 (Ettinger 2017),
 * 32 bits each, with a period of 2³². Good enough to shuffle and to sample, not for secrets.
 */
export function randomOf(seed: number): Random {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The items in random order, each order equally likely up to ties of 1 in 2³²; the list stays as it is. */
export function shuffled<Item>(items: readonly Item[], random: Random): Item[] {
  const keyed = items.map((item) => ({ item, key: random() }));
  return keyed.sort((a, b) => a.key - b.key).map(({ item }) => item);
}
