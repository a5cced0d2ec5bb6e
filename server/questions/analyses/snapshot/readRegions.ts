import { REGION_LEVELS } from "../../../../seed/vocabulary.ts";
import { Column } from "../../../analysis/snapshot/column.ts";
import type { Snapshot } from "../../../analysis/snapshot/snapshot.ts";
import { packTexts } from "../../../analysis/snapshot/texts.ts";
import { regionsById } from "../../../graph/queries.gen.ts";
import type { Read } from "../../reading/batching.ts";
import { inPortions } from "../../reading/portions.ts";
import type { AllNumbered } from "./numbered.ts";

/** Regions that one read is about. */
const PORTION = 1_000;

/** Reads the level of each region and the one that it lies in. */
export async function readRegions(
  read: Read,
  { regions }: AllNumbered,
): Promise<Snapshot["regions"]> {
  const ask = (portion: string[]) => read(regionsById, { ids: portion });
  const known = new Map<string, { readonly level: number; readonly parent: number }>();
  for await (const rows of inPortions(regions.ids, PORTION, ask))
    for (const { id, level, parent } of rows)
      known.set(id, { level: REGION_LEVELS.indexOf(level), parent: regions.at(parent ?? "") });
  const [levels, parents] = [new Column(), new Column()];
  for (const id of regions.ids) {
    const { level, parent } = known.get(id) ?? { level: -1, parent: -1 };
    levels.push(level);
    parents.push(parent);
  }
  return { ids: packTexts(regions.ids), levels: levels.shared(), parents: parents.shared() };
}
