import fc from "fast-check";
import { type Chance, type ChanceOptions, chanceOf } from "../../../server/analysis/gaps/chance.ts";
import { groupsOf } from "../../../server/analysis/gaps/groups.ts";
import { type Projection, projectionOf } from "../../../server/analysis/projection.ts";
import type { Random } from "../../../server/analysis/random.ts";

/** A graph of `a`, `b`, `c` … and two sides of it, which may overlap. */
export interface Sided {
  readonly graph: Projection;
  readonly from: readonly number[];
  readonly to: readonly number[];
}

/** Small graphs with two sides of at least one actor each. */
export function sided(size: number): fc.Arbitrary<Sided> {
  const actor = fc.nat({ max: size - 1 });
  const side = fc.uniqueArray(actor, { minLength: 1, maxLength: 4 });
  const pairs = fc.array(fc.tuple(actor, actor), { maxLength: 2 * size });
  return fc
    .record({ pairs, from: side, to: side })
    .map(({ pairs, from, to }) => ({ graph: numbered(size, pairs), from, to }));
}

/** A graph of actors that are called by letters, so that index and letter go together. */
export function numbered(
  size: number,
  pairs: ReadonlyArray<readonly [number, number]>,
): Projection {
  const name = (index: number) => String.fromCodePoint(0x1000 + index);
  return projectionOf(
    Array.from({ length: size }, (_, index) => name(index)),
    pairs.map(([a, b]) => [name(a), name(b)] as const),
  );
}

/** The graph of a text such as `ab bc`; actors are its letters. */
export function lettered(pairs: string, others = ""): Projection {
  const edges = pairs.split(" ").map(([a = "", b = ""]) => [a, b] as const);
  return projectionOf([...edges.flat(), ...others], edges);
}

/** The indices of letters. */
export function at(graph: Projection, letters: string): number[] {
  return [...letters].map((letter) => graph.indexOf.get(letter) ?? -1);
}

/** Edges drawn between any two actors, about as many as asked for. */
export function drawn(size: number, edges: number, random: Random): Projection {
  const any = () => Math.floor(random() * size);
  return numbered(
    size,
    Array.from({ length: edges }, () => [any(), any()] as const),
  );
}

/** Whole numbers from the first up to, not including, the end. */
export function range(first: number, end: number): number[] {
  return Array.from({ length: end - first }, (_, index) => first + index);
}

/** The chance of the two sides. */
export async function chance(
  { graph, from, to }: Sided,
  options: ChanceOptions = {},
): Promise<Chance | undefined> {
  const groups = groupsOf(graph, [from, to]);
  return (await chanceOf({ projection: graph, groups }, options))[0];
}
