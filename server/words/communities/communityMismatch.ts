import type { Language } from "../../../seed/vocabulary.ts";
import { type SomeNames, someNames } from "../fragility/fragilityCounts.ts";
import { type Counted, type InLanguages, inDigits, number } from "../language.ts";

/** What is said of a cluster on paper and a community in practice. */
export interface MismatchFacts {
  readonly cluster: string;
  /** How many actors the cluster has, and how many the community. */
  readonly onPaper: number;
  readonly inPractice: number;
  readonly together: number;
  readonly elsewhere: number;
  readonly withoutTies: number;
  /** Others of the community: in some other cluster, and in none. */
  readonly ofOthers: number;
  readonly unlisted: number;
  /** Some of the latter. */
  readonly near: SomeNames;
}

const ON_PAPER: InLanguages<Counted> = {
  NB: { one: "{n} aktør", other: "{n} aktører" },
  EN: { one: "{n} actor", other: "{n} actors" },
  FI: { one: "{n} toimija", other: "{n} toimijaa" },
};

/** Numbers, written out. */
interface Figures {
  readonly cluster: string;
  readonly onPaper: string;
  readonly inPractice: string;
  readonly together: string;
  readonly elsewhere: string;
  readonly withoutTies: string;
  readonly ofOthers: string;
  readonly near: string;
}

interface Sentences {
  readonly together: (figures: Figures) => string;
  readonly elsewhere: (figures: Figures) => string;
  readonly near: (figures: Figures) => string;
  readonly ofOthers: (figures: Figures) => string;
  readonly unknown: (figures: Figures) => string;
}

const SENTENCES: InLanguages<Sentences> = {
  NB: {
    together: ({ cluster, onPaper, inPractice, together }) =>
      `I ${cluster} er ${onPaper} registrert. I praksis hører ${together} av dem sammen, i et fellesskap på ${inPractice}.`,
    elsewhere: ({ elsewhere }) => `Nærmere andre fellesskap: ${elsewhere}.`,
    near: ({ near }) => `I fellesskapet, men ikke i noen klynge: ${near}.`,
    ofOthers: ({ ofOthers }) => `I fellesskapet, men bare i andre klynger: ${ofOthers}.`,
    unknown: ({ withoutTies }) => `Uten forbindelser som teller, så ukjent: ${withoutTies}.`,
  },
  EN: {
    together: ({ cluster, onPaper, inPractice, together }) =>
      `${cluster} has ${onPaper} on record. In practice ${together} of them belong together, in a community of ${inPractice}.`,
    elsewhere: ({ elsewhere }) => `Nearer to other communities: ${elsewhere}.`,
    near: ({ near }) => `In the community, but in no cluster: ${near}.`,
    ofOthers: ({ ofOthers }) => `In the community, but only in other clusters: ${ofOthers}.`,
    unknown: ({ withoutTies }) => `Without a tie that counts, so not known: ${withoutTies}.`,
  },
  FI: {
    together: ({ cluster, onPaper, inPractice, together }) =>
      `Klusteriin ${cluster} on kirjattu ${onPaper}. Käytännössä niistä kuuluu yhteen ${together}, yhteisössä, jonka koko on ${inPractice}.`,
    elsewhere: ({ elsewhere }) => `Lähempänä muita yhteisöjä: ${elsewhere}.`,
    near: ({ near }) => `Yhteisössä, mutta ei missään klusterissa: ${near}.`,
    ofOthers: ({ ofOthers }) => `Yhteisössä, mutta vain muissa klustereissa: ${ofOthers}.`,
    unknown: ({ withoutTies }) => `Ilman laskettavia siteitä, joten tuntematta: ${withoutTies}.`,
  },
};

/** Where a cluster on paper and a community in practice part; parts that hold nobody are passed over. */
export function communityMismatch(facts: MismatchFacts, language: Language): string {
  const words = SENTENCES[language];
  const write = (count: number) => number(language, count);
  const figures = {
    cluster: facts.cluster,
    onPaper: inDigits(language, facts.onPaper, ON_PAPER),
    inPractice: write(facts.inPractice),
    together: write(facts.together),
    elsewhere: write(facts.elsewhere),
    withoutTies: write(facts.withoutTies),
    ofOthers: write(facts.ofOthers),
    near: someNames(language, facts.near),
  };
  return [
    words.together(figures),
    ...(facts.elsewhere > 0 ? [words.elsewhere(figures)] : []),
    ...(facts.unlisted > 0 ? [words.near(figures)] : []),
    ...(facts.ofOthers > 0 ? [words.ofOthers(figures)] : []),
    ...(facts.withoutTies > 0 ? [words.unknown(figures)] : []),
  ].join(" ");
}
