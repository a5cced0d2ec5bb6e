import { ACTOR_KINDS, BASES, REGION_LEVELS, TIE_TYPES } from "../../../seed/vocabulary.ts";
import type { Context } from "../../context.ts";
import { basisCounts, kindCounts, levelCounts, tieTypeCounts } from "../../graph/queries.gen.ts";

/** Actors of each kind. */
export async function countsOfKinds({ engine, signal }: Context) {
  const rows = await engine.read(kindCounts, {}, { signal });
  return ACTOR_KINDS.map((kind) => ({ kind, count: countIn(rows, (row) => row.kind === kind) }));
}

/** Regions of each level. */
export async function countsOfLevels({ engine, signal }: Context) {
  const rows = await engine.read(levelCounts, {}, { signal });
  return REGION_LEVELS.map((level) => ({
    level,
    count: countIn(rows, (row) => row.level === level),
  }));
}

/** Ties of each type, plans included. */
export async function countsOfTieTypes({ engine, signal }: Context) {
  const [row] = await engine.read(tieTypeCounts, {}, { signal });
  return TIE_TYPES.map((type) => ({ type, count: row?.[type] ?? 0 }));
}

/** Ties by the basis of their strongest evidence. */
export async function countsOfBases({ engine, signal }: Context) {
  const rows = await engine.read(basisCounts, {}, { signal });
  return BASES.map((basis) => ({ basis, count: countIn(rows, (row) => row.basis === basis) }));
}

/** The sum of some counts. */
export function sum(rows: ReadonlyArray<{ readonly count: number }>): number {
  return rows.reduce((total, row) => total + row.count, 0);
}

function countIn<Row extends { readonly count: number }>(
  rows: readonly Row[],
  is: (row: Row) => boolean,
): number {
  return rows.find(is)?.count ?? 0;
}
