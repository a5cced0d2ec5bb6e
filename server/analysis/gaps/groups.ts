import type { Projection } from "../projection.ts";

/** Groups of actors, by index of the projection; an actor may be in several, or in none. */
export interface Groups {
  readonly count: number;
  /** The groups of each actor, ascending; stored one after the other. */
  readonly of: Int32Array;
  /** Where the groups of each actor begin in `of`; one entry more than there are actors. */
  readonly starts: Int32Array;
}

/** The most groups that are set against each other at once: 45,000 pairs. */
export const MOST_GROUPS = 300;

/**
 * The groups of each actor, from the actors of each group.
 * @throws RangeError for more than `MOST_GROUPS` groups.
 */
export function groupsOf({ ids }: Projection, groups: ReadonlyArray<Iterable<number>>): Groups {
  if (groups.length > MOST_GROUPS)
    throw new RangeError(`${groups.length} groups: wanted at most ${MOST_GROUPS}.`);
  const near: number[][] = ids.map(() => []);
  for (const [group, actors] of groups.entries())
    for (const actor of new Set(actors)) near[actor]?.push(group);
  const starts = new Int32Array(ids.length + 1);
  for (const [actor, each] of near.entries())
    starts[actor + 1] = (starts[actor] ?? 0) + each.length;
  return { count: groups.length, of: Int32Array.from(near.flat()), starts };
}

/** How many pairs some groups make. */
export function pairsAmong(count: number): number {
  return (count * (count - 1)) / 2;
}

/** The place of a pair of different groups in the order 0–1, 0–2 … 1–2 …, whichever comes first. */
export function pairAt(count: number, one: number, other: number): number {
  const [a, b] = one < other ? [one, other] : [other, one];
  return a * count - (a * (a + 1)) / 2 + b - a - 1;
}
