import { basis, date, oneOf, optional, slug, text } from "../cells.ts";
import type { CsvFile } from "../csvFile.ts";
import type { RelationRow } from "../dataset.ts";
import { LOCATION_TYPE, TIE_TYPES } from "../vocabulary.ts";

/** Assertions: what one source says of two actors, or of an actor and a region. */
export const relationsFile: CsvFile<RelationRow> = {
  name: "relations.csv",
  required: true,
  columns: [
    "id",
    "from",
    "type",
    "to",
    "since",
    "until",
    "as_of",
    "basis",
    "role",
    "source",
    "locator",
    "claim",
  ],
  row: (read) => ({
    id: read("id", slug),
    from: read("from", slug),
    type: read("type", oneOf([...TIE_TYPES, LOCATION_TYPE])),
    to: read("to", slug),
    since: read("since", optional(date)),
    until: read("until", optional(date)),
    asOf: read("as_of", optional(date)),
    basis: read("basis", basis),
    role: read("role", text),
    source: read("source", slug),
    locator: read("locator", text),
    claim: read("claim", text),
  }),
};
