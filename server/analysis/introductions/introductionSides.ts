import type { Ground } from "./ground.ts";

/** The most actors of a side that introductions are looked for among; more are cut, and that is said. */
export const SIDE_AT_MOST = 250;

/** An end of the introductions: how many actors stand only on this side, and which were looked at. */
export interface LookedAt {
  readonly actorCount: number;
  /** By index, ascending; all of them up to SIDE_AT_MOST, else those of whom most is known. */
  readonly actors: readonly number[];
}

/**
 * Two sides without the actors that stand on both, and without those that the graph does not hold or
 * that do not count in it.
 * A side of more than SIDE_AT_MOST keeps the actors with the highest `coverage`, then by id.
 */
export function introductionSides(
  { projection: { indexOf }, leftOut }: Ground,
  sides: readonly [Iterable<string>, Iterable<string>],
  coverage: (actor: number) => number,
): [from: LookedAt, to: LookedAt] {
  const [from, to] = sides.map((side) => new Set(side));
  const only = (side = new Set<string>(), other = new Set<string>()): LookedAt => {
    const actors: number[] = [];
    for (const id of side) {
      const index = indexOf.get(id);
      if (index !== undefined && !leftOut.has(index) && !other.has(id)) actors.push(index);
    }
    const best = actors
      .map((actor) => ({ actor, known: coverage(actor) }))
      .sort((a, b) => b.known - a.known || a.actor - b.actor)
      .slice(0, SIDE_AT_MOST);
    return {
      actorCount: actors.length,
      actors: best.map(({ actor }) => actor).sort((a, b) => a - b),
    };
  };
  return [only(from, to), only(to, from)];
}
