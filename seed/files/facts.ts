import { date, optional, property, slug, text } from "../cells.ts";
import type { CsvFile } from "../csvFile.ts";
import type { FactRow } from "../dataset.ts";

/** Figures and properties that a source gives of an actor or a region. */
export const factsFile: CsvFile<FactRow> = {
  name: "facts.csv",
  required: false,
  columns: ["subject", "property", "value", "unit", "as_of", "source", "locator", "qualifier"],
  row: (read) => ({
    subject: read("subject", slug),
    property: read("property", property),
    value: read("value", text),
    unit: read("unit", optional(text)),
    asOf: read("as_of", optional(date)),
    source: read("source", slug),
    locator: read("locator", text),
    qualifier: read("qualifier", optional(text)),
  }),
};
