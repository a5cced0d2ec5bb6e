import type { Language } from "../../../seed/vocabulary.ts";
import { type Counted, type InLanguages, inDigits, number } from "../language.ts";

/** A side of introductions. */
interface IntroductionSideFacts {
  readonly name: string;
  /** Actors only on this side, and how many of them were looked at. */
  readonly actorCount: number;
  readonly lookedAt: number;
}

/** What the summary of introductions rests on. */
export interface IntroductionsFacts {
  readonly from: IntroductionSideFacts;
  readonly to: IntroductionSideFacts;
  /** Whether the question names the same side twice. */
  readonly sameSide: boolean;
  /** Whether any tie counts at all. */
  readonly anyTie: boolean;
  readonly candidateCount: number;
  readonly rankedCount: number;
  /** Names of the two of the best; null where there is none. */
  readonly best: readonly [string, string] | null;
}

const PAIRS: InLanguages<Counted> = {
  NB: {
    one: "{n} par på tvers av sidene har ingen registrert forbindelse.",
    other: "{n} par på tvers av sidene har ingen registrert forbindelse.",
  },
  EN: {
    one: "{n} pair across the two sides has no tie on record.",
    other: "{n} pairs across the two sides have no tie on record.",
  },
  FI: {
    one: "Pareja, joilla ei ole kirjattua sidettä puolten välillä: {n}.",
    other: "Pareja, joilla ei ole kirjattua sidettä puolten välillä: {n}.",
  },
};

interface Sentences {
  readonly sameSide: string;
  readonly nobody: (name: string) => string;
  readonly allTied: string;
  readonly best: (a: string, b: string) => string;
  readonly noTie: string;
  readonly cut: (name: string, lookedAt: string, all: string) => string;
  readonly ranked: (count: string) => string;
}

const SENTENCES: InLanguages<Sentences> = {
  NB: {
    sameSide: "Spørsmålet nevner samme side to ganger: det er ingen å introdusere på tvers.",
    nobody: (name) =>
      `${name} har ingen aktører som ikke også hører til den andre siden: det er ingen å introdusere.`,
    allTied: "Alle par på tvers av sidene har allerede en registrert forbindelse.",
    best: (a, b) => `Best av alt ville det være å introdusere ${a} for ${b}.`,
    noTie: "Ingen forbindelse teller under filteret, så veier og gevinst sier lite.",
    cut: (name, lookedAt, all) =>
      `${name}: av ${all} aktører er det sett på de ${lookedAt} som det er kjent mest om.`,
    ranked: (count) => `De ${count} beste er rangert.`,
  },
  EN: {
    sameSide: "The question names the same side twice: there is nobody to introduce across it.",
    nobody: (name) =>
      `${name} has no actor that is not on the other side too: there is nobody to introduce.`,
    allTied: "Every pair across the two sides has a tie on record already.",
    best: (a, b) => `Best of all would be to introduce ${a} to ${b}.`,
    noTie: "No tie counts under the filter, so ways and gains say little.",
    cut: (name, lookedAt, all) =>
      `${name}: of ${all} actors, the ${lookedAt} that most is known of were looked at.`,
    ranked: (count) => `The best ${count} are ranked.`,
  },
  FI: {
    sameSide: "Kysymyksessä on sama puoli kahdesti: ketään ei ole esiteltävänä.",
    nobody: (name) =>
      `${name}: kaikki toimijat kuuluvat myös toiseen puoleen tai niitä ei ole. Ketään ei ole esiteltävänä.`,
    allTied: "Kaikilla pareilla puolten välillä on jo kirjattu side.",
    best: (a, b) => `Parasta olisi esitellä nämä toisilleen: ${a} ja ${b}.`,
    noTie: "Suodatin jättää pois kaikki siteet, joten reitit ja hyöty kertovat vähän.",
    cut: (name, lookedAt, all) =>
      `${name}: toimijoita on ${all}, ja niistä tarkasteltiin niitä ${lookedAt}, joista tiedetään eniten.`,
    ranked: (count) => `Parhaat ${count} on järjestetty.`,
  },
};

/** Whom to introduce to whom, how many pairs there are, and what was left out of sight. */
export function introductionsSummary(facts: IntroductionsFacts, language: Language): string {
  const words = SENTENCES[language];
  const { from, to, candidateCount, rankedCount, best } = facts;
  if (facts.sameSide) return words.sameSide;
  const empty = [from, to].find(({ actorCount }) => actorCount === 0);
  if (empty) return words.nobody(empty.name);
  const cut = [from, to]
    .filter(({ actorCount, lookedAt }) => lookedAt < actorCount)
    .map(({ name, lookedAt, actorCount }) =>
      words.cut(name, number(language, lookedAt), number(language, actorCount)),
    );
  if (!best) return [words.allTied, ...cut].join(" ");
  return [
    inDigits(language, candidateCount, PAIRS),
    words.best(...best),
    ...(facts.anyTie ? [] : [words.noTie]),
    ...cut,
    ...(rankedCount < candidateCount ? [words.ranked(number(language, rankedCount))] : []),
  ].join(" ");
}
