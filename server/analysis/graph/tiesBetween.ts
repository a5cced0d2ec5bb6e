import { TIE_TYPES } from "../../../seed/vocabulary.ts";
import type { TieColumns } from "../snapshot/snapshot.ts";

/** Gives the ids of those of some ties, by place, that are between two actors, by index; sorted. */
export function tiesBetween(
  ids: readonly string[],
  { from, to, types }: TieColumns,
  ties: Int32Array,
): (a: number, b: number) => string[] {
  const startingAt = new Map<number, number[]>();
  for (const tie of ties) {
    const actor = from[tie] ?? 0;
    const others = startingAt.get(actor);
    if (others) others.push(tie);
    else startingAt.set(actor, [tie]);
  }
  const oneWay = (a: number, b: number) =>
    (startingAt.get(a) ?? [])
      .filter((tie) => to[tie] === b)
      .map((tie) => `${ids[a]}~${TIE_TYPES[types[tie] ?? 0]}~${ids[b]}`);
  return (a, b) => [...oneWay(a, b), ...(a === b ? [] : oneWay(b, a))].sort();
}
