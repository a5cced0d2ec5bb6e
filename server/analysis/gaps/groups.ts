import type { Projection } from "../projection.ts";

/** Groups of actors, by index of the projection; an actor may be in several, or in none. */
export interface Groups {
  readonly count: number;
  /** The groups of each actor, ascending; stored one after the other. */
  readonly of: Int32Array;
  /** Where the groups of each actor begin in `of`; one entry more than there are actors. */
  readonly starts: Int32Array;
}

/** The most groups that are set against each other at once: 7,140 pairs. */
export const MOST_GROUPS = 120;

/**
 * The groups of each actor, from the actors of each group.
 * @throws RangeError for more than `MOST_GROUPS` groups.
 */
export function groupsOf({ ids }: Projection, groups: ReadonlyArray<Iterable<number>>): Groups {
  if (groups.length > MOST_GROUPS)
    throw new RangeError(`${groups.length} groups: wanted at most ${MOST_GROUPS}.`);
  const members = groups.map((actors) => Array.from(new Set(actors)).filter((at) => at in ids));
  const starts = startsOf(members, ids.length);
  const next = starts.slice();
  const of = new Int32Array(starts[ids.length] ?? 0);
  for (const [group, actors] of members.entries())
    for (const actor of actors) {
      const place = next[actor] ?? 0;
      of[place] = group;
      next[actor] = place + 1;
    }
  return { count: groups.length, of, starts };
}

/** Where the groups of each actor begin, and after them all their end. */
function startsOf(members: ReadonlyArray<readonly number[]>, size: number): Int32Array {
  const starts = new Int32Array(size + 1);
  for (const actors of members)
    for (const actor of actors) starts[actor + 1] = (starts[actor + 1] ?? 0) + 1;
  for (let actor = 0; actor < size; actor++)
    starts[actor + 1] = (starts[actor + 1] ?? 0) + (starts[actor] ?? 0);
  return starts;
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
