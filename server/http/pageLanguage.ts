import type { Request } from "express";
import { LANGUAGES, type Language } from "../../seed/vocabulary.ts";

/** Norwegian under any of its codes is bokmål here. */
const SPOKEN: ReadonlyArray<[code: string, language: Language]> = [
  ["en", "EN"],
  ["nb", "NB"],
  ["nn", "NB"],
  ["no", "NB"],
  ["fi", "FI"],
];

/** The language of a page: what `?lang=` says, else what the browser prefers, else English. */
export function pageLanguage(request: Request): Language {
  const asked = String(request.query.lang).toUpperCase();
  const named = LANGUAGES.find((each) => each === asked);
  if (named) return named;
  const preferred = request.acceptsLanguages(SPOKEN.map(([code]) => code));
  return SPOKEN.find(([code]) => code === preferred)?.[1] ?? "EN";
}
