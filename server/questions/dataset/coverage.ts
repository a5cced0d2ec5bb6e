import type { RegionLevel } from "../../../seed/vocabulary.ts";
import type { Context } from "../../context.ts";
import { type RegionCoverageRow, regionCoverage, regionSources } from "../../graph/queries.gen.ts";

/** How much was read about a region. */
export interface CoverageRow extends RegionCoverageRow {
  readonly sourceCount: number;
  readonly newestSource: string | null;
}

/** How much was read about each region of a level, by id. */
export async function coverage(
  { engine, signal }: Context,
  level: RegionLevel,
): Promise<CoverageRow[]> {
  const [regions, sources] = await Promise.all([
    engine.read(regionCoverage, { level }, { signal }),
    engine.read(regionSources, { level }, { signal }),
  ]);
  const read = new Map(sources.map((row) => [row.region, row]));
  return regions.map((row) => ({
    ...row,
    sourceCount: read.get(row.region)?.sourceCount ?? 0,
    newestSource: read.get(row.region)?.newestSource ?? null,
  }));
}
