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

/** Made once: making a formatter takes a thousand times longer than using it. */
const formats = {
  plurals: inEach((locale) => new Intl.PluralRules(locale)),
  lists: inEach((locale) => new Intl.ListFormat(locale, { type: "conjunction" })),
  numbers: inEach((locale) => new Intl.NumberFormat(locale, { maximumFractionDigits: 0 })),
  decimals: inEach(
    (locale) =>
      new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 }),
  ),
};

function inEach<Format>(make: (locale: string) => Format): InLanguages<Format> {
  return { NB: make(LOCALES.NB), EN: make(LOCALES.EN), FI: make(LOCALES.FI) };
}

/** A whole number as the language writes it. */
export function number(language: Language, value: number): string {
  return formats.numbers[language].format(value);
}

/** A number with two decimals. */
export function decimal(language: Language, value: number): string {
  return formats.decimals[language].format(value);
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
  return formats.plurals[language].select(count) === "one" ? forms.one : forms.other;
}

/** `a, b and c` */
export function listed(language: Language, items: readonly string[]): string {
  return formats.lists[language].format(items);
}

/** The text with its first letter large, as a sentence begins. */
export function sentence(language: Language, text: string): string {
  return text.charAt(0).toLocaleUpperCase(LOCALES[language]) + text.slice(1);
}
