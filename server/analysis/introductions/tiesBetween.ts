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
  const names = [...groups.keys()].sort();
  return names.flatMap((name, at) => {
    const from = groups.get(name) ?? new Set<string>();
    return names.slice(at + 1).flatMap((other) => {
      const to = groups.get(other) ?? new Set<string>();
      const onlyFrom = (id: string) => from.has(id) && !to.has(id);
      const onlyTo = (id: string) => to.has(id) && !from.has(id);
      const between = ties.filter(
        ([a, b]) => (onlyFrom(a) && onlyTo(b)) || (onlyFrom(b) && onlyTo(a)),
      );
      return between.length > 0 ? [{ from, to, ties: between }] : [];
    });
  });
}
