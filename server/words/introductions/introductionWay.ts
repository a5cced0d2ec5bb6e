import type { Language } from "../../../seed/vocabulary.ts";
import { type Counted, type InLanguages, inDigits } from "../language.ts";

/** Who could introduce two actors. */
export interface WayFacts {
  /** Names of the two. */
  readonly from: string;
  readonly to: string;
  /** Names of those who could introduce them, from the first of the two to the second; at most two. */
  readonly introducers: readonly string[];
  /** How many such ways there are. */
  readonly count: number;
}

const OTHERS: InLanguages<Counted> = {
  NB: {
    one: "Det er også {n} annen; av dem har {m} færrest forbindelser.",
    other: "Det er også {n} andre; av dem har {m} færrest forbindelser.",
  },
  EN: {
    one: "So is {n} other; of them, {m} has the fewest ties.",
    other: "So are {n} others; of them all, {m} has the fewest ties.",
  },
  FI: {
    one: "Niin on myös {n} muu; vähiten siteitä on tällä: {m}.",
    other: "Niin on myös {n} muuta; vähiten siteitä on tällä: {m}.",
  },
};

const WAYS: InLanguages<Counted> = {
  NB: {
    one: "Det er {n} slik vei.",
    other: "Det er {n} slike veier; på denne har mellomleddene færrest forbindelser.",
  },
  EN: {
    one: "There is {n} such way.",
    other: "There are {n} such ways; on this one the go-betweens have the fewest ties.",
  },
  FI: {
    one: "Tällaisia reittejä on {n}.",
    other: "Tällaisia reittejä on {n}; tällä välittäjillä on vähiten siteitä.",
  },
};

interface Sentences {
  readonly one: (introducer: string) => string;
  readonly two: (facts: WayFacts, first: string, second: string) => string;
  readonly none: string;
}

const SENTENCES: InLanguages<Sentences> = {
  NB: {
    one: (introducer) => `${introducer} er knyttet til begge og kan introdusere dem.`,
    two: ({ from, to }, first, second) =>
      `${first} er knyttet til ${from}, ${second} til ${to}, og de to til hverandre: sammen kan de introdusere dem.`,
    none: "Ingen som er registrert, kan introdusere dem: noen må ta den første kontakten.",
  },
  EN: {
    one: (introducer) => `${introducer} is tied to both and could introduce them.`,
    two: ({ from, to }, first, second) =>
      `${first} is tied to ${from}, ${second} to ${to}, and the two to each other: together they could introduce them.`,
    none: "Nobody on record could introduce them: somebody has to make the first contact.",
  },
  FI: {
    one: (introducer) => `${introducer} on sidoksissa molempiin ja voi esitellä ne toisilleen.`,
    two: ({ from, to }, first, second) =>
      `Ketju on ${from} – ${first} – ${second} – ${to}: ${first} ja ${second} voivat yhdessä esitellä ne toisilleen.`,
    none: "Tiedossa ei ole ketään, joka voisi esitellä ne toisilleen: jonkun on otettava ensimmäinen yhteys.",
  },
};

/** Who could introduce two actors, and who else. */
export function introductionWay(facts: WayFacts, language: Language): string {
  const words = SENTENCES[language];
  const { introducers, count } = facts;
  const [first, second] = introducers;
  if (first === undefined) return words.none;
  if (second !== undefined)
    return `${words.two(facts, first, second)} ${inDigits(language, count, WAYS)}`;
  const others = inDigits(language, count - 1, OTHERS).replace("{m}", () => first);
  return count > 1 ? `${words.one(first)} ${others}` : words.one(first);
}
