import { lowerCase, oneOf, slug, text } from "../cells.ts";
import type { CsvFile } from "../csvFile.ts";
import type { IdentityRow } from "../dataset.ts";

/** Decided identities: `same` folds `b` into `a`, `distinct` keeps them apart. */
export const sameAsFile: CsvFile<IdentityRow> = {
  name: "same-as.csv",
  required: false,
  columns: ["a", "b", "verdict", "source", "claim"],
  row: (read) => ({
    a: read("a", slug),
    b: read("b", slug),
    verdict: read("verdict", oneOf(["SAME", "DISTINCT"], lowerCase)),
    claim: read("claim", text),
    source: read("source", slug),
    likelihood: null,
    fallback: null,
  }),
};
