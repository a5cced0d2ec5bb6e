import { distancesAmong } from "../distancesAmong.ts";
import { type Pace, paceOf, type Watch } from "../pace.ts";
import { coverage, readOf } from "./coverage.ts";
import { efficiencyGain, type Table } from "./efficiencyGain.ts";
import type { Ground, Sides } from "./ground.ts";
import { introductionSides, type LookedAt } from "./introductionSides.ts";
import { type Fit, pairFit } from "./pairFit.ts";
import { WAY_VALUES, wayType } from "./way.ts";

/** Every pair that was looked at and is not tied, one a place in each list, with what speaks for it. */
export interface Candidates extends Pairs {
  readonly from: LookedAt;
  readonly to: LookedAt;
  /** Distances among the actors of `from`, then those of `to`: the positions that pairs are given by. */
  readonly table: Table;
  /** Growth of the efficiency between the sides. */
  readonly efficiency: Float64Array;
  /** From 0 to 1. */
  readonly factors: Readonly<Record<Factor, Float64Array>>;
  /** The fit of two actors by index, with its reasons. */
  readonly fitOf: (a: number, b: number) => Fit;
}

/** What an introduction is ranked by: the product of these. */
export type Factor = "gain" | "fit" | "way" | "coverage";

/**
 * The pairs of an actor only on the one side and one only on the other that are not tied, by index.
 * Their gain is the growth of the efficiency as a share of that of the best of them, their coverage
 * that of the actor of whom less is known.
 * @throws the reason of the watch's signal, when it fires.
 */
export async function candidatesOf(
  ground: Ground,
  sides: Sides,
  watch: Watch = {},
): Promise<Candidates> {
  const pace = paceOf(watch);
  const known = (actor: number) => coverage(readOf(ground, actor));
  const [from, to] = introductionSides(ground.projection, sides, known);
  const actors = [...from.actors, ...to.actors];
  const distances = await distancesAmong(ground.projection, actors, pace);
  const table = { distances, fromCount: from.actors.length };
  const growth = await efficiencyGain(table, pace);
  const pairs = untied(table);
  const efficiency = Float64Array.from(pairs.row, (i, at) => {
    const j = (pairs.column[at] ?? 0) - table.fromCount;
    return growth[i * to.actors.length + j] ?? 0;
  });
  const best = efficiency.reduce((most, each) => Math.max(most, each), 0);
  await pace.rest(0.9);
  const fitOf = pairFit(ground, actors);
  const factors = {
    gain: efficiency.map((each) => each / best),
    fit: await inTurn(pairs, pace, (i, j) => fitOf(actors[i] ?? 0, actors[j] ?? 0).value),
    way: await inTurn(pairs, pace, (i, j) => {
      return WAY_VALUES[wayType(distances.hops[i * distances.size + j] ?? 0)];
    }),
    coverage: await inTurn(pairs, pace, (i, j) => {
      return Math.min(known(actors[i] ?? 0), known(actors[j] ?? 0));
    }),
  };
  return { from, to, table, ...pairs, efficiency, factors, fitOf };
}

/** Positions of two actors, one pair a place in both lists. */
interface Pairs {
  readonly row: Int32Array;
  readonly column: Int32Array;
}

/** A number for each pair, with pauses where they are due. */
async function inTurn(
  { row, column }: Pairs,
  pace: Pace,
  numberOf: (row: number, column: number) => number,
): Promise<Float64Array> {
  const numbers = new Float64Array(row.length);
  for (const [at, i] of row.entries()) {
    numbers[at] = numberOf(i, column[at] ?? 0);
    if (pace.due()) await pace.rest(0.9);
  }
  return numbers;
}

/** The positions of the pairs that are not tied. */
function untied({ distances: { size, hops }, fromCount }: Table): Pairs {
  const [row, column]: [number[], number[]] = [[], []];
  for (let i = 0; i < fromCount; i++) {
    for (let j = fromCount; j < size; j++) {
      if (hops[i * size + j] === 1) continue;
      row.push(i);
      column.push(j);
    }
  }
  return { row: Int32Array.from(row), column: Int32Array.from(column) };
}
