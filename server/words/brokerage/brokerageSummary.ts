import type { Language } from "../../../seed/vocabulary.ts";
import { type Counted, counted, type InLanguages, number, sentence } from "../language.ts";
import { brokerageLack } from "./brokerageLack.ts";
import { placedSides } from "./brokerageSides.ts";

/** What the summary rests on. */
export interface BrokerageSummaryFacts {
  /** The names of the sides whose contact counts: none, one or two. */
  readonly sides: readonly string[];
  /** How many actors each has. */
  readonly sizes: readonly number[];
  /** Whether the question names the same side twice. */
  readonly sameSide: boolean;
  readonly edgeCount: number;
  /** Pairs of actors whose contact counts. */
  readonly pairCount: number;
  /** Actors that join any of them. */
  readonly joining: number;
  /** Those without whom some pair has no route. */
  readonly holding: number;
  /** Who stands between most, and how much; the standard error where it is an estimate. */
  readonly first: {
    readonly name: string;
    readonly betweenness: number;
    readonly error: number | null;
  };
  readonly followedFrom: number;
}

/** What the sentences are made of. */
interface Pieces {
  readonly of: string;
  readonly joining: string;
}

interface Sentences {
  readonly nobody: (pieces: Pieces) => string;
  readonly joined: (pieces: Pieces) => string;
  readonly notHeld: string;
  readonly first: (name: string) => string;
  readonly estimate: (figures: Estimate) => string;
}

/** An estimate, written out. */
interface Estimate {
  readonly name: string;
  readonly from: string;
  readonly value: string;
  readonly error: string;
}

const JOINING: InLanguages<Counted> = {
  NB: { one: "én aktør", other: "{n} aktører" },
  EN: { one: "one actor joins", other: "{n} actors join" },
  FI: { one: "yksi toimija", other: "{n} toimijaa" },
};

const HOLDING: InLanguages<Counted> = {
  NB: {
    one: "én av dem er eneste vei for minst ett par",
    other: "{n} av dem er hver for seg eneste vei for minst ett par",
  },
  EN: {
    one: "one of them is the only route for at least one pair",
    other: "{n} of them are each the only route for at least one pair",
  },
  FI: {
    one: "niistä yksi on ainoa reitti vähintään yhdelle parille",
    other: "niistä {n} on kukin ainoa reitti vähintään yhdelle parille",
  },
};

const SENTENCES: InLanguages<Sentences> = {
  NB: {
    nobody: ({ of }) =>
      `Ingen aktør er registrert med forbindelser til begge i noe par av aktører${of}. Det betyr ikke at ingen finnes.`,
    joined: ({ joining, of }) => `${joining} knytter sammen minst ett par av aktører${of}.`,
    notHeld: "Hvert av parene har også en annen vei.",
    first: (name) => `Flest korteste veier går gjennom ${name}.`,
    estimate: ({ name, from, value, error }) =>
      `Korteste veier er fulgt fra ${from} aktører, ikke fra alle, så tallet på par som hver står mellom, er et anslag: ${value} for ${name}, med en standardfeil på ${error}.`,
  },
  EN: {
    nobody: ({ of }) =>
      `No actor is on record with ties to both of any pair of actors${of}. It does not mean that there is none.`,
    joined: ({ joining, of }) => `${joining} at least one pair of actors${of}.`,
    notHeld: "Each of the pairs also has another route.",
    first: (name) => `More of the shortest routes run through ${name} than through anybody else.`,
    estimate: ({ name, from, value, error }) =>
      `Shortest routes were followed from ${from} actors, not from all, so the number of pairs that each stands between is an estimate: ${value} for ${name}, with a standard error of ${error}.`,
  },
  FI: {
    nobody: () =>
      `yhdenkään toimijan ei ole kirjattu olevan sidoksissa minkään parin molempiin toimijoihin. Se ei tarkoita, ettei sellaista ole.`,
    joined: ({ joining }) => `vähintään yhden toimijaparin yhdistää ${joining}.`,
    notHeld: "Jokaisella parilla on myös muu reitti.",
    first: (name) => `Eniten lyhimpiä reittejä kulkee tämän toimijan kautta: ${name}.`,
    estimate: ({ name, from, value, error }) =>
      `Lyhimpiä reittejä ei seurattu kaikista toimijoista, vaan näin monesta: ${from}. Siksi se, kuinka monen parin välissä kukin on, on arvio: ${name} ${value}, keskivirhe ${error}.`,
  },
};

/** Who stands between others, in a few sentences. */
export function brokerageSummary(facts: BrokerageSummaryFacts, language: Language): string {
  const lack = brokerageLack(facts, language);
  if (lack !== null) return lack;
  const words = SENTENCES[language];
  const { before, of } = placedSides(facts.sides, language);
  const joining = counted(language, facts.joining, JOINING);
  const first = facts.joining === 0 ? words.nobody({ joining, of }) : words.joined({ joining, of });
  // A name keeps its first letter as it is.
  return [
    before === "" ? sentence(language, first) : before + first,
    ...rest(facts, language),
  ].join(" ");
}

function rest(facts: BrokerageSummaryFacts, language: Language): string[] {
  const words = SENTENCES[language];
  const { name, betweenness, error } = facts.first;
  const sentences: string[] = [];
  if (facts.joining > 0) {
    const holding = sentence(language, counted(language, facts.holding, HOLDING));
    sentences.push(facts.holding > 0 ? `${holding}.` : words.notHeld);
  }
  if (betweenness > 0) sentences.push(words.first(name));
  if (error !== null) {
    const written = { value: number(language, betweenness), error: number(language, error) };
    const from = number(language, facts.followedFrom);
    sentences.push(words.estimate({ ...written, name, from }));
  }
  return sentences;
}
