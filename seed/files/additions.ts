import { filledList, list, optional, slug, text, year } from "../cells.ts";
import type { CsvFile } from "../csvFile.ts";
import type { AdditionRow } from "../dataset.ts";

/** What a folder adds to an actor of another one. */
export const additionsFile: CsvFile<AdditionRow> = {
  name: "actor-additions.csv",
  required: false,
  columns: ["id", "aliases", "founded", "programme", "sources"],
  row: (read) => ({
    id: read("id", slug),
    aliases: read("aliases", list(text)),
    founded: read("founded", optional(year)),
    programmes: read("programme", list(text)),
    sources: read("sources", filledList(slug)),
  }),
};
