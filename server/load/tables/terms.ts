import type { TranslationRow } from "../../../seed/dataset.ts";
import { TERM_FIELDS } from "../../../seed/vocabulary.ts";
import { type PutTermsParams, putTerms } from "../../graph/queries.gen.ts";
import type { Folded } from "../fold.ts";
import type { Table } from "../table.ts";
import { nodeTable } from "./nodes.ts";

type TermNode = Omit<PutTermsParams["rows"][number], "rowHash">;

/** `(:Term)`: vocabulary that is translated by its value. */
export function termTable({ translations }: Folded): Promise<Table> {
  const terms = translations.filter(({ field }) => TERM_FIELDS.some((term) => term === field));
  return nodeTable({
    label: "Term",
    inputs: new Map(terms.map((row) => [termId(row), row])),
    row: (row): TermNode => ({
      id: termId(row),
      field: row.field,
      key: row.key,
      nb: row.nb,
      en: row.en ?? row.key,
      fi: row.fi,
    }),
    put: putTerms,
  });
}

function termId({ field, key }: TranslationRow): string {
  return `${field}:${key}`;
}
