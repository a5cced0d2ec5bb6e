import fc from "fast-check";
import type { Projection } from "../../../server/analysis/projection.ts";
import { allPairs, everybody } from "../plainGraph.ts";

const anySide = fc.uniqueArray(fc.integer({ min: 0, max: 11 }), { maxLength: 8 });

/** No side, one or two, which may overlap; indices of `anyGraph`, some of them of nobody. */
export const anySides: fc.Arbitrary<number[][]> = fc.array(anySide, { maxLength: 2 });

/** The pairs of actors whose contact counts, each once, found by looking at every pair. */
export function pairsOf(graph: Projection, sides: readonly number[][]): Array<[number, number]> {
  const [one = everybody(graph), other] = sides;
  if (!other) return allPairs(graph).filter((pair) => pair.every((actor) => one.includes(actor)));
  const only = (side: number[], without: number[]) => (actor: number) =>
    side.includes(actor) && !without.includes(actor);
  const [here, there] = [only(one, other), only(other, one)];
  return allPairs(graph).filter(([a, b]) => (here(a) && there(b)) || (here(b) && there(a)));
}
