import { degrees, filledList, list, lowerCase, oneOf, optional, slug, text } from "../cells.ts";
import type { CsvFile } from "../csvFile.ts";
import type { RegionRow } from "../dataset.ts";
import { REGION_LEVELS } from "../vocabulary.ts";

/** Places, from countries to industrial parks, each within its parent. */
export const regionsFile: CsvFile<RegionRow> = {
  name: "regions.csv",
  required: false,
  columns: ["id", "name", "aliases", "level", "parent", "lat", "lon", "nuts", "sources"],
  row: (read) => ({
    id: read("id", slug),
    name: read("name", text),
    aliases: read("aliases", list(text)),
    level: read("level", oneOf(REGION_LEVELS, lowerCase)),
    parent: read("parent", optional(slug)),
    lat: read("lat", degrees(90)),
    lon: read("lon", degrees(180)),
    nuts: read("nuts", optional(text)),
    sources: read("sources", filledList(slug)),
  }),
};
