import { breather } from "../breather.ts";
import type { Placed } from "../csvFile.ts";
import { type Fault, shown } from "../fault.ts";
import type { Tables } from "../tables.ts";

/** Sources of regions that are no rows of their own. */
const GENERAL_SOURCES = ["general-geography", "geonames"];

/** Every id that a row refers to stands in one of the folders. */
export async function references(tables: Tables): Promise<Fault[]> {
  return [];
}
