import fc from "fast-check";
import type { ActorKind } from "../../../seed/vocabulary.ts";
import type { Ground } from "../../../server/analysis/introductions/ground.ts";
import { type Pair, projectionOf } from "../../../server/analysis/projection.ts";

/** What a test says of its actors; the rest is alike for all. */
interface Told {
  readonly kinds?: Readonly<Record<string, ActorKind>>;
  readonly themes?: Readonly<Record<string, readonly string[]>>;
  readonly sources?: Readonly<Record<string, number>>;
  /** Ties on record that do not count. */
  readonly alsoOnRecord?: readonly Pair[];
  /** Actors that do not count. */
  readonly leftOut?: readonly string[];
}

/** A ground of actors with letters for names and ties written `ab`: companies, each with one source. */
export function groundOf(actors: string, ties: string, told: Told = {}): Ground {
  const ids = [...actors];
  const pairs = ties.split(" ").map((tie): Pair => [tie[0] ?? "", tie[1] ?? ""]);
  return groundOfPairs(ids, pairs, told);
}

/** The same, of any ids and pairs. */
export function groundOfPairs(
  ids: readonly string[],
  pairs: readonly Pair[],
  told: Told = {},
): Ground {
  const projection = projectionOf(ids, pairs);
  return {
    projection,
    onRecord: projectionOf(ids, [...pairs, ...(told.alsoOnRecord ?? [])]),
    leftOut: new Set(told.leftOut?.flatMap((id) => projection.indexOf.get(id) ?? [])),
    kindOf: new Map(ids.map((id) => [id, told.kinds?.[id] ?? "Company"])),
    themesOf: new Map(Object.entries(told.themes ?? {})),
    sourceCounts: new Map(ids.map((id) => [id, told.sources?.[id] ?? 1])),
  };
}

/** Two triangles joined by one edge. */
export const TWO_TRIANGLES = { actors: "abcdef", ties: "ab bc ca cd de ef fd" };

/** Where an actor may stand; more often on one side than on both or on neither. */
const PLACES = ["from", "from", "to", "to", "both", "neither"] as const;

/** A random world of up to 14 actors with two sides that may overlap, in one part or several. */
export const anyWorld = fc
  .integer({ min: 2, max: 14 })
  .chain((size) => {
    const ids = Array.from({ length: size }, (_, index) => `v${String(index).padStart(2, "0")}`);
    const id = fc.constantFrom(...ids);
    const theme = fc.constantFrom("ore", "sea", "wood");
    return fc.record({
      ids: fc.constant(ids),
      pairs: fc.array(fc.tuple(id, id), { maxLength: 2 * size }),
      places: fc.array(fc.constantFrom(...PLACES), { minLength: size, maxLength: size }),
      kinds: fc.dictionary(id, fc.constantFrom<ActorKind>("Cluster", "Company", "Supporter")),
      themes: fc.dictionary(id, fc.uniqueArray(theme, { minLength: 1 })),
      sources: fc.dictionary(id, fc.nat(4)),
    });
  })
  .map(({ ids, pairs, places, ...told }) => ({
    ground: groundOfPairs(ids, pairs, told),
    pairs,
    from: ids.filter((_, at) => ["from", "both"].includes(places[at] ?? "")),
    to: ids.filter((_, at) => ["to", "both"].includes(places[at] ?? "")),
  }));
