import { date, oneOf, optional, slug, text, url } from "../cells.ts";
import type { CsvFile } from "../csvFile.ts";
import type { SourceRow } from "../dataset.ts";
import { SOURCE_LANGUAGES } from "../vocabulary.ts";

/** What the statements rest on. `file` names the document that was read, and is not loaded. */
export const sourcesFile: CsvFile<SourceRow> = {
  name: "sources.csv",
  required: true,
  columns: ["id", "title", "publisher", "language", "date", "url", "file", "notes"],
  row: (read) => ({
    id: read("id", slug),
    title: read("title", text),
    publisher: read("publisher", optional(text)),
    language: read("language", oneOf(SOURCE_LANGUAGES)),
    date: read("date", optional(date)),
    url: read("url", optional(url)),
    notes: read("notes", optional(text)),
  }),
};
