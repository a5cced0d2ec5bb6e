import { slug, text } from "../cells.ts";
import type { CsvFile } from "../csvFile.ts";
import type { ThemeRow } from "../dataset.ts";

/** What actors work on, as a source says it. */
export const themesFile: CsvFile<ThemeRow> = {
  name: "themes.csv",
  required: false,
  columns: ["actor", "theme", "source", "locator"],
  row: (read) => ({
    actor: read("actor", slug),
    theme: read("theme", slug),
    source: read("source", slug),
    locator: read("locator", text),
  }),
};
