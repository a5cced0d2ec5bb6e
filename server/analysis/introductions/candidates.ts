import { distancesAmong } from "../distancesAmong.ts";
import { type Pace, paceOf, type Watch } from "../pace.ts";
import { slotOf } from "../projection.ts";
import { coverage, readOf } from "./coverage.ts";
import { efficiencyGain, type Table } from "./efficiencyGain.ts";
import type { Ground, Sides } from "./ground.ts";
import { introductionSides, type LookedAt } from "./introductionSides.ts";
import { type Fit, pairFit } from "./pairFit.ts";
import { WAY_VALUES, wayType } from "./way.ts";

/** Every pair that was looked at and has no tie on record, one a place in each list, with what speaks for it. */
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
 * The pairs of an actor only on the one side and one only on the other that have no tie on record, by
 * index; a tie that the filter leaves out is on record too, a plan is not. Their gain is the growth of the efficiency as a share of that of the best of them, their coverage
 * that of the actor of whom less is known.
 * @throws the reason of the watch's signal, when it fires.
 */
export async function candidatesOf(
  ground: Ground,
  sides: Sides,
  watch: Watch = {},
): Promise<Candidates> {
  const known = (actor: number) => coverage(readOf(ground, actor));
  const [from, to] = introductionSides(ground, sides, known);
  const actors = [...from.actors, ...to.actors];
  const distances = await distancesAmong(ground.projection, actors, paceFrom(0, 0.7, watch));
  const table = { distances, fromCount: from.actors.length };
  const growth = await efficiencyGain(table, paceFrom(0.7, 0.9, watch));
  const pairs = untied(ground, table, actors);
  const efficiency = Float64Array.from(pairs.row, (i, at) => {
    const j = (pairs.column[at] ?? 0) - table.fromCount;
    return growth[i * to.actors.length + j] ?? 0;
  });
  const best = efficiency.reduce((most, each) => Math.max(most, each), 0);
  const pace = paceFrom(0.9, 1, watch);
  await pace.rest(0);
  const fitOf = pairFit(ground, actors);
  const knownOf = actors.map(known);
  const pairwise = (factor: (i: number, j: number) => number) =>
    Float64Array.from(pairs.row, (i, at) => factor(i, pairs.column[at] ?? 0));
  const factors = {
    gain: efficiency.map((each) => each / best),
    fit: await fits(pairs, pace, (i, j) => fitOf(actors[i] ?? 0, actors[j] ?? 0)),
    way: pairwise((i, j) => WAY_VALUES[wayType(distances.hops[i * distances.size + j] ?? 0)]),
    coverage: pairwise((i, j) => Math.min(knownOf[i] ?? 0, knownOf[j] ?? 0)),
  };
  return { from, to, table, ...pairs, efficiency, factors, fitOf };
}

/** The pace of a stretch of the whole, between two shares of it; where the time goes was measured. */
function paceFrom(begin: number, end: number, { signal, onProgress }: Watch): Pace {
  return paceOf({
    signal,
    onProgress: (done) => onProgress?.(begin + (end - begin) * done),
  });
}

/** Positions of two actors, one pair a place in both lists. */
interface Pairs {
  readonly row: Int32Array;
  readonly column: Int32Array;
}

/** The fit of each pair, with pauses where they are due. */
async function fits(
  { row, column }: Pairs,
  pace: Pace,
  fitOf: (row: number, column: number) => Fit,
): Promise<Float64Array> {
  const values = new Float64Array(row.length);
  for (const [at, i] of row.entries()) {
    values[at] = fitOf(i, column[at] ?? 0).value;
    if (pace.due()) await pace.rest(at / row.length);
  }
  return values;
}

/** The positions of the pairs that are tied neither by what counts nor by anything on record. */
function untied({ onRecord }: Ground, { distances, fromCount }: Table, actors: number[]): Pairs {
  const { size, hops } = distances;
  const isOnRecord = (i: number, j: number) =>
    slotOf(onRecord, actors[i] ?? 0, actors[j] ?? 0) >= 0;
  const [row, column]: [number[], number[]] = [[], []];
  for (let i = 0; i < fromCount; i++) {
    for (let j = fromCount; j < size; j++) {
      if (hops[i * size + j] === 1 || isOnRecord(i, j)) continue;
      row.push(i);
      column.push(j);
    }
  }
  return { row: Int32Array.from(row), column: Int32Array.from(column) };
}
