import type { Language } from "../../seed/vocabulary.ts";
import { type Counted, type InLanguages, listed } from "./language.ts";

/** Pairs of actors, as the object of *joins*. */
export const brokeragePairs: InLanguages<Counted> = {
  NB: { one: "{n} par av aktører", other: "{n} par av aktører" },
  EN: { one: "{n} pair of actors", other: "{n} pairs of actors" },
  FI: { one: "{n} toimijaparin", other: "{n} toimijaparia" },
};

const OF: InLanguages<string> = { NB: " fra ", EN: " of ", FI: " " };

/** ` of Helgeland and Grenland`; nothing without sides. */
export function ofSides(sides: readonly string[], language: Language): string {
  return sides.length === 0 ? "" : `${OF[language]}${listed(language, sides)}`;
}

/** `Helgeland and Grenland: `, for languages in which names would have to be inflected; nothing without sides. */
export function sidesFirst(sides: readonly string[], language: Language): string {
  return sides.length === 0 ? "" : `${listed(language, sides)}: `;
}
