import type { Language } from "../../../seed/vocabulary.ts";
import { type Counted, type InLanguages, listed } from "../language.ts";

/** Pairs of actors, as the object of *joins*. */
export const brokeragePairs: InLanguages<Counted> = {
  NB: { one: "{n} par av aktører", other: "{n} par av aktører" },
  EN: { one: "{n} pair of actors", other: "{n} pairs of actors" },
  FI: { one: "{n} toimijaparin", other: "{n} toimijaparia" },
};

/** Where a sentence names the sides. */
interface PlacedSides {
  /** `Helgeland ja Grenland: `, where names would have to be inflected; else nothing. */
  readonly before: string;
  /** ` of Helgeland and Grenland`; else nothing. */
  readonly of: string;
}

const PLACED: InLanguages<(names: string) => PlacedSides> = {
  NB: (names) => ({ before: "", of: ` fra ${names}` }),
  EN: (names) => ({ before: "", of: ` of ${names}` }),
  FI: (names) => ({ before: `${names}: `, of: "" }),
};

/** The sides in their place; nothing without sides. */
export function placedSides(sides: readonly string[], language: Language): PlacedSides {
  if (sides.length === 0) return { before: "", of: "" };
  return PLACED[language](listed(language, sides));
}
