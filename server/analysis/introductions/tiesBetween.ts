import type { Pair } from "../projection.ts";

/** Actors by group; groups may overlap. */
export type Groups = ReadonlyMap<string, ReadonlySet<string>>;

/** Two groups, and the ties between an actor only in the one and one only in the other, as given. */
export interface TiesBetween {
  readonly from: ReadonlySet<string>;
  readonly to: ReadonlySet<string>;
  readonly ties: readonly Pair[];
}

/** Each two groups that some tie joins, in the order of their names. */
export function tiesBetween(groups: Groups, ties: readonly Pair[]): TiesBetween[] {
  const members = [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, actors]) => actors);
  const groupsOf = placesOf(members);
  const found = new Map<number, Pair[]>();
  for (const tie of ties) {
    for (const place of pairsJoinedBy(tie, groupsOf, members.length)) {
      const known = found.get(place);
      if (known) known.push(tie);
      else found.set(place, [tie]);
    }
  }
  return [...found]
    .sort(([a], [b]) => a - b)
    .flatMap(([place, between]) => {
      const from = members[Math.floor(place / members.length)];
      const to = members[place % members.length];
      return from && to ? [{ from, to, ties: between }] : [];
    });
}

/** Where the groups of each actor stand in the list. */
function placesOf(members: ReadonlyArray<ReadonlySet<string>>): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (const [place, actors] of members.entries())
    for (const actor of actors) {
      const known = places.get(actor);
      if (known) known.push(place);
      else places.set(actor, [place]);
    }
  return places;
}

/** The pairs of groups that a tie joins, each as one number: row × count + column. */
function pairsJoinedBy(
  [a, b]: Pair,
  groupsOf: ReadonlyMap<string, readonly number[]>,
  count: number,
): number[] {
  const [ofA, ofB] = [groupsOf.get(a) ?? [], groupsOf.get(b) ?? []];
  const onlyA = ofA.filter((group) => !ofB.includes(group));
  const onlyB = ofB.filter((group) => !ofA.includes(group));
  return onlyA.flatMap((one) =>
    onlyB.map((other) => Math.min(one, other) * count + Math.max(one, other)),
  );
}
