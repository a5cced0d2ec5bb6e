import { filledList, list, oneOf, optional, slug, text, url, year } from "../cells.ts";
import type { CsvFile } from "../csvFile.ts";
import type { ActorRow } from "../dataset.ts";
import { ACTOR_KINDS } from "../vocabulary.ts";

/** Clusters, companies, supporters and research partners. */
export const actorsFile: CsvFile<ActorRow> = {
  name: "actors.csv",
  required: true,
  columns: [
    "id",
    "kind",
    "name",
    "short_name",
    "aliases",
    "summary",
    "founded",
    "programme",
    "website",
    "sources",
  ],
  row: (read) => ({
    id: read("id", slug),
    kind: read("kind", oneOf(ACTOR_KINDS)),
    name: read("name", text),
    shortName: read("short_name", optional(text)),
    aliases: read("aliases", list(text)),
    summary: read("summary", text),
    founded: read("founded", optional(year)),
    programmes: read("programme", list(text)),
    website: read("website", optional(url)),
    sources: read("sources", filledList(slug)),
  }),
};
