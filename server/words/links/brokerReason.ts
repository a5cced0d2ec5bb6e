import type { Language } from "../../../seed/vocabulary.ts";
import { type Counted, decimal, type InLanguages, inDigits, listed, number } from "../language.ts";

/** Whom a broker reaches on one side: some names, and how many more there are. */
export interface ReachWords {
  readonly side: string;
  readonly names: readonly string[];
  readonly more: number;
}

/** What the reason for a broker's place rests on. */
export interface BrokerFacts {
  readonly from: ReachWords;
  readonly to: ReachWords;
  readonly pairs: number;
  readonly degree: number;
  readonly score: number;
  /** Whether it may belong to a region of the question without anybody knowing. */
  readonly placeMissing: boolean;
}

const OTHERS: InLanguages<Counted> = {
  NB: { one: "{n} annen", other: "{n} andre" },
  EN: { one: "{n} other", other: "{n} others" },
  FI: { one: "{n} muu", other: "{n} muuta" },
};

const PAIRS: InLanguages<Counted> = {
  NB: { one: "{n} par", other: "{n} par" },
  EN: { one: "{n} pair", other: "{n} pairs" },
  FI: { one: "{n} pari", other: "{n} paria" },
};

const NEIGHBOURS: InLanguages<Counted> = {
  NB: { one: "{n} aktør", other: "{n} aktører" },
  EN: { one: "{n} actor", other: "{n} actors" },
  FI: { one: "{n} toimija", other: "{n} toimijaa" },
};

/** The figures, written out. */
interface Figures {
  readonly pairs: string;
  readonly neighbours: string;
  readonly sum: string;
}

const SENTENCES: InLanguages<{
  readonly place: (figures: Figures) => string;
  readonly placeMissing: string;
}> = {
  NB: {
    place: ({ pairs, neighbours, sum }) =>
      `Det gir ${pairs}. I alt er ${neighbours} knyttet til mellomleddet, og jo flere, desto svakere er introduksjonen: ${sum}.`,
    placeMissing: "Stedet er ikke kjent, så mellomleddet kan høre til en av sidene.",
  },
  EN: {
    place: ({ pairs, neighbours, sum }) =>
      `That makes ${pairs}. It is tied to ${neighbours} in all, and the more there are, the weaker the introduction: ${sum}.`,
    placeMissing: "Its place is not known, so it may belong to one of the sides.",
  },
  FI: {
    place: ({ pairs, neighbours, sum }) =>
      `Näistä syntyy ${pairs}. Siteitä on kaikkiaan näin moneen: ${neighbours}. Mitä useampaan, sitä heikompi esittely: ${sum}.`,
    placeMissing: "Sijaintia ei tiedetä, joten välittäjä voi kuulua jompaankumpaan puoleen.",
  },
};

/** Whom a broker reaches, and why it stands where it stands. */
export function brokerReason(facts: BrokerFacts, language: Language): string {
  const words = SENTENCES[language];
  const { pairs, degree, score } = facts;
  const sum = `${number(language, pairs)} ÷ log₂(1 + ${number(language, degree)}) = ${decimal(language, score)}`;
  const place = words.place({
    pairs: inDigits(language, pairs, PAIRS),
    neighbours: inDigits(language, degree, NEIGHBOURS),
    sum,
  });
  const sentences = [reach(facts.from, language), reach(facts.to, language), place];
  return [...sentences, ...(facts.placeMissing ? [words.placeMissing] : [])].join(" ");
}

function reach({ side, names, more }: ReachWords, language: Language): string {
  const others = more > 0 ? [inDigits(language, more, OTHERS)] : [];
  return `${side}: ${listed(language, [...names, ...others])}.`;
}
