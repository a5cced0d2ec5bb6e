import type { Language } from "../../seed/vocabulary.ts";
import type { InLanguages } from "./language.ts";

const LOCALES: InLanguages<string> = { NB: "nb", EN: "en-GB", FI: "fi" };

/** By how exact the date is: a year, a month, a day. */
const STYLES: readonly Intl.DateTimeFormatOptions[] = [
  { year: "numeric" },
  { year: "numeric", month: "long" },
  { year: "numeric", month: "long", day: "numeric" },
];

/** A checked date as the language writes it, as exact as it is given: YYYY, YYYY-MM or YYYY-MM-DD. */
export function dateWords(language: Language, date: string): string {
  const [year = "", month = "01", day = "01"] = date.split("-");
  const style = STYLES[date.split("-").length - 1] ?? {};
  const format = new Intl.DateTimeFormat(LOCALES[language], { ...style, timeZone: "UTC" });
  return format.format(new Date(`${year}-${month}-${day}T00:00:00Z`));
}
