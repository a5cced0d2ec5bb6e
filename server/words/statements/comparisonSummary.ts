import type { Language } from "../../../seed/vocabulary.ts";
import { dateWords } from "../date.ts";
import { type InLanguages, inDigits, number } from "../language.ts";
import { ties } from "../links/linkCounts.ts";

/** A source of a comparison: its title, of how many ties it speaks, and as of when. */
interface SpokenSource {
  readonly title: string;
  readonly ties: number;
  /** Null where it is undated. */
  readonly since: string | null;
  readonly until: string | null;
}

/** What the summary of a comparison rests on. */
export interface ComparisonFacts {
  readonly first: SpokenSource;
  readonly second: SpokenSource;
  readonly kept: number;
  readonly onlyFirst: number;
  readonly onlySecond: number;
}

/** A source and its count, written out. */
interface Pieces {
  readonly source: string;
  readonly count: string;
}

interface Sentences {
  readonly undated: string;
  readonly source: (title: string, date: string) => string;
  readonly says: (pieces: Pieces) => string;
  readonly saysNothing: (pieces: Pieces) => string;
  readonly overlap: (kept: string, onlyFirst: string, onlySecond: string) => string;
  readonly silence: string;
}

const SENTENCES: InLanguages<Sentences> = {
  NB: {
    undated: "udatert",
    source: (title, date) => `«${title}» (${date})`,
    says: ({ source, count }) => `${source} nevner ${count}.`,
    saysNothing: ({ source }) => `${source} sier ingenting om slike forbindelser.`,
    overlap: (kept, onlyFirst, onlySecond) =>
      `Begge nevner ${kept}, bare den første nevner ${onlyFirst}, og bare den andre nevner ${onlySecond}.`,
    silence: "At en kilde tier, beviser verken at en forbindelse er avsluttet, eller at den er ny.",
  },
  EN: {
    undated: "undated",
    source: (title, date) => `“${title}” (${date})`,
    says: ({ source, count }) => `${source} names ${count}.`,
    saysNothing: ({ source }) => `${source} says nothing of such ties.`,
    overlap: (kept, onlyFirst, onlySecond) =>
      `Both name ${kept}, only the first names ${onlyFirst}, and only the second names ${onlySecond}.`,
    silence: "That a source is silent proves neither that a tie has ended nor that it is new.",
  },
  FI: {
    undated: "päiväämätön",
    source: (title, date) => `”${title}” (${date})`,
    says: ({ source, count }) => `${source}: ${count}.`,
    saysNothing: ({ source }) => `${source} ei kerro tällaisista siteistä mitään.`,
    overlap: (kept, onlyFirst, onlySecond) =>
      `Molemmat mainitsevat ${kept}, vain ensimmäinen ${onlyFirst} ja vain toinen ${onlySecond}.`,
    silence: "Lähteen vaikeneminen ei todista, että side on päättynyt tai että se on uusi.",
  },
};

/** What two sources say of the same kind of ties, with counts and dates, and what silence means. */
export function comparisonSummary(facts: ComparisonFacts, language: Language): string {
  const words = SENTENCES[language];
  const { first, second, kept, onlyFirst, onlySecond } = facts;
  const bothSpeak = first.ties > 0 && second.ties > 0;
  const counts = [kept, onlyFirst, onlySecond].map((count) => number(language, count));
  const [both = "", one = "", other = ""] = counts;
  return [
    said(first, language),
    said(second, language),
    ...(bothSpeak ? [words.overlap(both, one, other)] : []),
    words.silence,
  ].join(" ");
}

function said({ title, ties: count, since, until }: SpokenSource, language: Language): string {
  const words = SENTENCES[language];
  const dates = [since, until].flatMap((date) => (date ? [dateWords(language, date)] : []));
  const source = words.source(title, [...new Set(dates)].join("–") || words.undated);
  const say = count > 0 ? words.says : words.saysNothing;
  return say({ source, count: inDigits(language, count, ties) });
}
