import { oneOf, optional, text } from "../cells.ts";
import type { CsvFile } from "../csvFile.ts";
import type { TranslationRow } from "../dataset.ts";
import { TERM_FIELDS } from "../vocabulary.ts";

const FIELDS = ["summary", "region", "theme", ...TERM_FIELDS] as const;

/** Names, summaries and terms in three languages; the English of a summary is in `actors.csv`. */
export const translationsFile: CsvFile<TranslationRow> = {
  name: "translations.csv",
  required: false,
  columns: ["field", "key", "nb", "en", "fi"],
  row: (read) => {
    const field = read("field", oneOf(FIELDS));
    return {
      field,
      key: read("key", text),
      nb: read("nb", text),
      en: field === "summary" ? read("en", optional(text)) : read("en", text),
      fi: read("fi", text),
    };
  },
};
