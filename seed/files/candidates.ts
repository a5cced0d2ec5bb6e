import { slug, text } from "../cells.ts";
import type { CsvFile } from "../csvFile.ts";
import type { IdentityRow } from "../dataset.ts";

/** Open identities: names that may be one actor. */
export const candidatesFile: CsvFile<IdentityRow> = {
  name: "same-as-candidates.csv",
  required: false,
  columns: ["a", "b", "likelihood", "evidence", "default"],
  row: (read) => ({
    a: read("a", slug),
    b: read("b", slug),
    verdict: "OPEN",
    claim: read("evidence", text),
    source: null,
    likelihood: read("likelihood", text),
    fallback: read("default", text),
  }),
};
