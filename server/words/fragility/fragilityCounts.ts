import type { Language } from "../../../seed/vocabulary.ts";
import { type Counted, counted, type InLanguages, inDigits, listed } from "../language.ts";

/** Who loses contact, as the subject of a sentence. */
export const ACTORS: InLanguages<Counted> = {
  NB: { one: "én aktør", other: "{n} aktører" },
  EN: { one: "one actor", other: "{n} actors" },
  FI: { one: "yksi toimija", other: "{n} toimijaa" },
};

/** Pairs of actors that are tied, however often. */
const LINKS: InLanguages<Counted> = {
  NB: { one: "én kobling", other: "{n} koblinger" },
  EN: { one: "one link", other: "{n} links" },
  FI: { one: "yksi yhteys", other: "{n} yhteyttä" },
};

const OTHERS: InLanguages<Counted> = {
  NB: { one: "{n} annen", other: "{n} andre" },
  EN: { one: "{n} other", other: "{n} others" },
  FI: { one: "{n} muu", other: "{n} muuta" },
};

/** Some names, and how many more there are. */
export interface SomeNames {
  readonly names: readonly string[];
  readonly more: number;
}

/** `A, B and 3 others` */
export function someNames(language: Language, { names, more }: SomeNames): string {
  return listed(language, [...names, ...othersOf(language, more)]);
}

/** What holds others by a single thread, counted: `two actors and one link`. */
export function threads(
  language: Language,
  { actors, links }: { readonly actors: number; readonly links: number },
): string {
  const parts = [
    ...(actors > 0 ? [counted(language, actors, ACTORS)] : []),
    ...linksOf(language, links),
  ];
  return listed(language, parts);
}

/** The same with the actors by name: `A, B, 3 others and one link`. */
export function namedThreads(
  language: Language,
  { names, more, links }: SomeNames & { readonly links: number },
): string {
  return listed(language, [...names, ...othersOf(language, more), ...linksOf(language, links)]);
}

function othersOf(language: Language, more: number): string[] {
  return more > 0 ? [inDigits(language, more, OTHERS)] : [];
}

function linksOf(language: Language, links: number): string[] {
  return links > 0 ? [counted(language, links, LINKS)] : [];
}
