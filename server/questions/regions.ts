import { REGION_LEVELS, type RegionLevel } from "../../seed/vocabulary.ts";
import type { Context } from "../context.ts";
import { type RegionsByIdRow, regionIds } from "../graph/queries.gen.ts";
import { allExisting } from "./reading/existing.ts";

/** All regions, or those of one level, by id. */
export async function regions(
  { engine, load, signal }: Context,
  level: RegionLevel | null | undefined,
): Promise<RegionsByIdRow[]> {
  const levels = level ? [level] : [...REGION_LEVELS];
  const rows = await engine.read(regionIds, { levels }, { signal });
  return allExisting(
    load.region,
    rows.map((row) => row.id),
  );
}

/** The regions right below one, by id. */
export async function childrenOf(
  { load }: Pick<Context, "load">,
  id: string,
): Promise<RegionsByIdRow[]> {
  const rows = await load.children.load(id);
  return allExisting(
    load.region,
    rows.map((row) => row.id),
  );
}
