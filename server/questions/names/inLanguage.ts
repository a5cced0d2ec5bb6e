import type { Language } from "../../../seed/vocabulary.ts";

/** The text in a language; null where there is none. */
export function inLanguage(
  language: Language | null | undefined,
  texts: { readonly nb: string | null; readonly en: string | null; readonly fi: string | null },
): string | null {
  if (!language) return null;
  return { NB: texts.nb, EN: texts.en, FI: texts.fi }[language];
}
