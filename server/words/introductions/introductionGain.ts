import type { Language } from "../../../seed/vocabulary.ts";
import { type Counted, type InLanguages, inDigits, number } from "../language.ts";
import { steps } from "../links/linkCounts.ts";
import { percent } from "../percent.ts";

/** What an introduction would bring. */
export interface GainFacts {
  /** As a share of the gain of the best candidate, from 0 to 1. */
  readonly value: number;
  /** Pairs of one actor from each side that would come closer, and of these, those without a way now. */
  readonly closer: number;
  readonly joined: number;
  /** Steps between the two now; null where there is no way. */
  readonly hops: number | null;
}

const PAIRS: InLanguages<Counted> = {
  NB: {
    one: "{n} par av aktører, én fra hver side,",
    other: "{n} par av aktører, én fra hver side,",
  },
  EN: {
    one: "{n} pair of actors, one from each side,",
    other: "{n} pairs of actors, one from each side,",
  },
  FI: { one: "{n} toimijaparia", other: "{n} toimijaparia" },
};

interface Sentences {
  readonly apart: (steps: string) => string;
  readonly noWay: string;
  readonly closer: (pairs: string) => string;
  readonly joined: (count: string) => string;
  readonly share: (share: string) => string;
  readonly best: string;
}

const SENTENCES: InLanguages<Sentences> = {
  NB: {
    apart: (steps) => `Avstanden mellom de to er nå ${steps}.`,
    noWay: "Ingen vei mellom de to er registrert.",
    closer: (pairs) => `En forbindelse ville bringe ${pairs} nærmere hverandre.`,
    joined: (count) => `Par som ikke har noen registrert vei til hverandre nå: ${count}.`,
    share: (share) => `Gevinsten er ${share} av den største.`,
    best: "Ingen andre par ville gi mer.",
  },
  EN: {
    apart: (steps) => `The two are ${steps} apart now.`,
    noWay: "No way between the two is on record.",
    closer: (pairs) => `A tie would bring ${pairs} closer to each other.`,
    joined: (count) => `Pairs that have no way to each other on record now: ${count}.`,
    share: (share) => `The gain is ${share} of the greatest.`,
    best: "No other pair would bring more.",
  },
  FI: {
    apart: (steps) => `Etäisyys on nyt ${steps}.`,
    noWay: "Näiden välille ei ole kirjattu reittiä.",
    closer: (pairs) => `Side lähentäisi ${pairs}, joissa on yksi toimija kummaltakin puolelta.`,
    joined: (count) => `Pareja, joilla ei nyt ole kirjattua reittiä toisiinsa: ${count}.`,
    share: (share) => `Hyöty on ${share} suurimmasta.`,
    best: "Mikään muu pari ei toisi enempää.",
  },
};

/** How much closer two sides would come, and how far the two are apart now. */
export function introductionGain(facts: GainFacts, language: Language): string {
  const words = SENTENCES[language];
  const { value, closer, joined, hops } = facts;
  return [
    hops === null ? words.noWay : words.apart(inDigits(language, hops, steps)),
    words.closer(inDigits(language, closer, PAIRS)),
    ...(joined > 0 ? [words.joined(number(language, joined))] : []),
    value === 1 ? words.best : words.share(percent(language, value)),
  ].join(" ");
}
