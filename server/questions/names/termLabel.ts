import type { Language, TermField } from "../../../seed/vocabulary.ts";
import type { Context } from "../../context.ts";
import { inLanguage } from "./inLanguage.ts";

/** A word of the data in a language; as it is where no translation covers it. */
export async function termLabel(
  { load }: Pick<Context, "load">,
  term: { readonly field: TermField; readonly key: string },
  language: Language,
): Promise<string> {
  const row = term.key === "" ? null : await load.term.load(`${term.field}:${term.key}`);
  return (row && inLanguage(language, row)) || term.key;
}

/** Units that belong to a date, and need not be shown. */
const UNITS_OF_DATES = ["year", "years", "month"];

/** A unit in a language; null where there is none, or where it is that of a date. */
export async function unitLabel(
  context: Pick<Context, "load">,
  unit: string | null,
  language: Language,
): Promise<string | null> {
  if (unit === null || UNITS_OF_DATES.includes(unit)) return null;
  return termLabel(context, { field: "unit", key: unit }, language);
}
