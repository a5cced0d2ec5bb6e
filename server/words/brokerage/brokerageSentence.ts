import type { Language } from "../../../seed/vocabulary.ts";
import { type Counted, type InLanguages, inDigits } from "../language.ts";
import { brokeragePairs, placedSides } from "./brokerageSides.ts";

/** What is said of one actor. */
export interface BrokerageFacts {
  readonly name: string;
  /** The names of the sides whose contact counts: none, one or two. */
  readonly sides: readonly string[];
  /** Pairs that it is tied to both of. */
  readonly pairs: number;
  /** Those of them that have no other route. */
  readonly onlyRoute: number;
  readonly betweenness: number;
  /** Whether all shortest routes were followed. */
  readonly exact: boolean;
}

/** An actor, and pairs of whom. */
interface Named {
  readonly name: string;
  /** `pairs of actors of A and B` needs the last four words. */
  readonly of: string;
}

interface Sentences {
  readonly joins: (named: Named & { readonly pairs: string; readonly rest: string }) => string;
  /** All pairs have another route, by how many pairs there are. */
  readonly others: Counted;
  /** None has another route, likewise. */
  readonly onlyThis: Counted;
  /** Some have none. */
  readonly some: Counted;
  readonly further: (named: Named) => string;
  readonly nowhere: (named: Named) => string;
  readonly notSeen: (named: Named) => string;
}

const SENTENCES: InLanguages<Sentences> = {
  NB: {
    joins: ({ name, pairs, of, rest }) => `${name} knytter sammen ${pairs}${of}; ${rest}.`,
    others: { one: "det har også en annen vei", other: "alle har også en annen vei" },
    onlyThis: { one: "det har ingen annen vei", other: "ingen av dem har noen annen vei" },
    some: { one: "{n} av dem har ingen annen vei", other: "{n} av dem har ingen annen vei" },
    further: ({ name, of }) =>
      `${name} knytter ikke selv sammen noe par av aktører${of}, men er et ledd på korteste veier mellom noen.`,
    nowhere: ({ name, of }) => `Ingen korteste vei mellom to aktører${of} går gjennom ${name}.`,
    notSeen: ({ name, of }) =>
      `Ingen av de korteste veiene mellom to aktører${of} som er fulgt, går gjennom ${name}.`,
  },
  EN: {
    joins: ({ name, pairs, of, rest }) => `${name} joins ${pairs}${of}; ${rest}.`,
    others: { one: "it also has another route", other: "all of them also have another route" },
    onlyThis: { one: "it has no other route", other: "none of them has another route" },
    some: { one: "{n} of them has no other route", other: "{n} of them have no other route" },
    further: ({ name, of }) =>
      `${name} joins no pair of actors${of} itself, but is a step on shortest routes between some.`,
    nowhere: ({ name, of }) => `No shortest route between two actors${of} runs through ${name}.`,
    notSeen: ({ name, of }) =>
      `None of the shortest routes between two actors${of} that were followed runs through ${name}.`,
  },
  FI: {
    joins: ({ name, pairs, rest }) => `${name} yhdistää ${pairs}; ${rest}.`,
    others: { one: "sillä on muukin reitti", other: "niillä kaikilla on muukin reitti" },
    onlyThis: { one: "sillä ei ole muuta reittiä", other: "millään niistä ei ole muuta reittiä" },
    some: {
      one: "niistä {n} parilla ei ole muuta reittiä",
      other: "niistä {n} parilla ei ole muuta reittiä",
    },
    further: ({ name }) =>
      `${name} ei itse yhdistä yhtään toimijaparia, mutta joidenkin lyhimmät reitit kulkevat sen kautta.`,
    nowhere: ({ name }) =>
      `${name} ei ole yhdenkään lyhimmän reitin varrella kahden toimijan välillä.`,
    notSeen: ({ name }) =>
      `${name} ei ole yhdenkään seuratun lyhimmän reitin varrella kahden toimijan välillä.`,
  },
};

/** Whom an actor joins, and how many of them have no other route. */
export function brokerageSentence(facts: BrokerageFacts, language: Language): string {
  const words = SENTENCES[language];
  const { name, pairs, betweenness, exact } = facts;
  const { before, of } = placedSides(facts.sides, language);
  if (pairs > 0) {
    const counted = inDigits(language, pairs, brokeragePairs);
    return before + words.joins({ name, of, pairs: counted, rest: restOf(facts, language) });
  }
  if (betweenness > 0) return before + words.further({ name, of });
  return before + (exact ? words.nowhere({ name, of }) : words.notSeen({ name, of }));
}

function restOf({ pairs, onlyRoute }: BrokerageFacts, language: Language): string {
  const { others, onlyThis, some } = SENTENCES[language];
  const form = (counted: Counted) => (pairs === 1 ? counted.one : counted.other);
  if (onlyRoute === 0) return form(others);
  if (onlyRoute === pairs) return form(onlyThis);
  return inDigits(language, onlyRoute, { NB: some, EN: some, FI: some });
}
