import type { Language } from "../../seed/vocabulary.ts";

/** The same words in every language: the compiler names what lacks one. */
export type InLanguages<Words> = Readonly<Record<Language, Words>>;

/** A text for one and for several; `{n}` stands for the number, in words up to ten. */
export interface Counted {
  readonly one: string;
  readonly other: string;
}

const LOCALES: InLanguages<string> = { NB: "nb", EN: "en-GB", FI: "fi" };

const NUMBER_WORDS: InLanguages<readonly string[]> = {
  NB: ["to", "tre", "fire", "fem", "seks", "sju", "åtte", "ni", "ti"],
  EN: ["two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"],
  FI: [
    "kaksi",
    "kolme",
    "neljä",
    "viisi",
    "kuusi",
    "seitsemän",
    "kahdeksan",
    "yhdeksän",
    "kymmenen",
  ],
};

/** A number as the language writes it, with so many decimals. */
export function number(language: Language, value: number, decimals = 0): string {
  const digits = { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
  return new Intl.NumberFormat(LOCALES[language], digits).format(value);
}

/** `two direct links`, `25 actors`: the form that the number wants, the number in words if small. */
export function counted(language: Language, count: number, forms: InLanguages<Counted>): string {
  const word = NUMBER_WORDS[language][count - 2] ?? number(language, count);
  return form(language, count, forms[language]).replace("{n}", word);
}

/** The same with the number in digits. */
export function inDigits(language: Language, count: number, forms: InLanguages<Counted>): string {
  return form(language, count, forms[language]).replace("{n}", number(language, count));
}

function form(language: Language, count: number, forms: Counted): string {
  const rule = new Intl.PluralRules(LOCALES[language]).select(count);
  return rule === "one" ? forms.one : forms.other;
}

/** `a, b and c` */
export function listed(language: Language, items: readonly string[]): string {
  return new Intl.ListFormat(LOCALES[language], { type: "conjunction" }).format(items);
}

/** The text with its first letter large, as a sentence begins. */
export function sentence(language: Language, text: string): string {
  return text.charAt(0).toLocaleUpperCase(LOCALES[language]) + text.slice(1);
}
