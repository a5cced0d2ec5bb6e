import type { Language } from "./languages.ts";

/** One text in every language: a language that is missing does not compile. */
export type Text = Readonly<Record<Language, string>>;

/** A text that follows a count, `{count}` in it; the forms are those of `Intl.PluralRules`. */
export interface CountedText {
  readonly one: Text;
  readonly other: Text;
}

/** One text for each value of a closed list. */
export type TextsFor<Key extends string> = Readonly<Record<Key, Text>>;

/** Values that stand in a text as `{name}`. Numbers are written the way of the language. */
type TextValues = Readonly<Record<string, string | number>>;

/** The words of one language; `{name}` in a text is filled from `values`. */
export interface Words {
  readonly language: Language;
  say(text: Text, values?: TextValues): string;
  /** The form for the count, which is also the value `{count}`. */
  plural(count: number, text: CountedText, values?: TextValues): string;
  /** With one decimal at most, or with exactly as many as asked for. */
  number(value: number, decimals?: number): string;
  /** A date as exact as it is given: YYYY, YYYY-MM or YYYY-MM-DD; other text stays as it is. */
  date(iso: string): string;
  /** `a, b and c` */
  list(items: readonly string[]): string;
  /** Which of two texts comes first, as the language sorts: negative where `a` does. */
  compare(a: string, b: string): number;
  /** Sorted by name as the language sorts. */
  sorted<Item>(items: readonly Item[], nameOf: (item: Item) => string): Item[];
}

const DATE_STYLES: readonly Intl.DateTimeFormatOptions[] = [
  { year: "numeric" },
  { year: "numeric", month: "long" },
  { year: "numeric", month: "long", day: "numeric" },
];

/** British dates in English, as the rest of the words are. */
const LOCALES: Readonly<Record<Language, string>> = { en: "en-GB", nb: "nb", fi: "fi" };

/** The words of a language, with `Intl` for numbers, dates, plurals, lists and order. */
export function wordsOf(language: Language): Words {
  const locale = LOCALES[language];
  const plurals = new Intl.PluralRules(locale);
  const collator = new Intl.Collator(locale, { numeric: true });
  // Formats are dear to make, and a table needs hundreds of numbers and dates.
  const plain = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  const number = (value: number, decimals?: number): string =>
    decimals === undefined ? plain.format(value) : value.toLocaleString(locale, exactly(decimals));
  const dates = DATE_STYLES.map(
    (style) => new Intl.DateTimeFormat(locale, { ...style, timeZone: "UTC" }),
  );
  const say = (text: Text, values: TextValues = {}): string =>
    text[language].replace(/\{(\w+)\}/g, (whole, name: string) => {
      const value = values[name];
      if (value === undefined) return whole;
      return typeof value === "number" ? number(value) : value;
    });
  return {
    language,
    say,
    plural: (count, text, values = {}) =>
      say(plurals.select(count) === "one" ? text.one : text.other, { count, ...values }),
    number,
    date: (iso) => dateIn(dates, iso),
    list: (items) => new Intl.ListFormat(locale, { type: "conjunction" }).format(items),
    compare: collator.compare,
    sorted: (items, nameOf) => [...items].sort((a, b) => collator.compare(nameOf(a), nameOf(b))),
  };
}

function exactly(decimals: number): Intl.NumberFormatOptions {
  return { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
}

/** A date by the format that is as exact as it is: for years, for months or for days. */
function dateIn(formats: readonly Intl.DateTimeFormat[], iso: string): string {
  const parts = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(iso)?.slice(1).filter(Boolean);
  const format = parts && formats[parts.length - 1];
  const time = parts
    ? Date.UTC(Number(parts[0]), Number(parts[1] ?? 1) - 1, Number(parts[2] ?? 1))
    : NaN;
  if (!format || Number.isNaN(time)) return iso;
  return format.format(time);
}
