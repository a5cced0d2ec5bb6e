import type { Language } from "../../../seed/vocabulary.ts";
import type { Chance } from "../../analysis/gaps/chance.ts";
import { decimal, type InLanguages, inDigits, number } from "../language.ts";
import { noPairTied, pairsTied } from "./gapCounts.ts";

const RANGES: InLanguages<(low: string, high: string) => string> = {
  NB: (low, high) => `fra ${low} til ${high}`,
  EN: (low, high) => `from ${low} to ${high}`,
  FI: (low, high) => `${low}–${high}`,
};

const EXPECTED: InLanguages<(mean: string, range: string) => string> = {
  NB: (mean, range) =>
    `Tilfeldigheten alene ville gitt rundt ${mean}, og i 95 av 100 tilfeller ${range}.`,
  EN: (mean, range) => `Chance alone would give about ${mean}, and ${range} in 95 of 100 cases.`,
  FI: (mean, range) => `Sattuma yksin antaisi noin ${mean} ja 95 tapauksessa sadasta ${range}.`,
};

/** `from 1 to 9`: how many tied pairs chance gives in 95 of 100 cases. */
export function chanceRange({ low, high }: Chance, language: Language): string {
  if (low === high) return number(language, low);
  return RANGES[language](number(language, low), number(language, high));
}

/** A sentence on what chance would give. */
export function chanceSentence(chance: Chance, language: Language): string {
  return EXPECTED[language](decimal(language, chance.expected), chanceRange(chance, language));
}

/** `10 pairs of actors are tied across` */
export function observedPairs(observed: number, language: Language): string {
  return observed === 0 ? noPairTied[language] : inDigits(language, observed, pairsTied);
}
