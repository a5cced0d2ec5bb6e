import { BASES, type Basis } from "../../seed/vocabulary.ts";

/** How many ties actors have under the filter; one without any may be missing. */
export type TieTotals = ReadonlyMap<string, number>;

/** Neighbours of one actor by ties of one basis. */
export interface NeighboursByBasis {
  readonly basis: Basis;
  readonly others: readonly string[];
}

/** Actors, each once, those with most ties first, then by id. */
function byTies(ids: Iterable<string>, totals: TieTotals): string[] {
  const ties = (id: string) => totals.get(id) ?? 0;
  return [...new Set(ids)].sort((a, b) => ties(b) - ties(a) || (a < b ? -1 : 1));
}

/** Neighbours, each once: strongest basis first, then those with most ties, then by id. */
export function byBasis(groups: readonly NeighboursByBasis[], totals: TieTotals): string[] {
  const ranked = BASES.flatMap((basis) =>
    byTies(
      groups.filter((group) => group.basis === basis).flatMap(({ others }) => others),
      totals,
    ),
  );
  return [...new Set(ranked)];
}

/** The first of these who are not there yet, best first. */
export function newcomers(
  ranked: Iterable<string>,
  there: ReadonlySet<string>,
  most: number,
): string[] {
  const found: string[] = [];
  for (const id of ranked) {
    if (found.length >= most) break;
    if (!there.has(id)) found.push(id);
  }
  return found;
}
