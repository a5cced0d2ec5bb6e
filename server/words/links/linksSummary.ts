import type { Language } from "../../../seed/vocabulary.ts";
import type { Finding } from "../../links/finding.ts";
import { type InLanguages, inDigits, listed, sentence } from "../language.ts";
import { actors } from "./linkCounts.ts";
import { joiningParts, type LinkNumbers } from "./linkParts.ts";

/** A side as sentences name it. */
interface SideWords {
  readonly name: string;
  readonly actorCount: number;
}

/** What the summary of an answer rests on. */
export interface SummaryFacts {
  readonly finding: Finding;
  readonly from: SideWords;
  readonly to: SideWords;
  /** Whether the question names the same side twice. */
  readonly sameSide: boolean;
  readonly numbers: LinkNumbers;
}

/** Both sides with their sizes, and the parts that join them, as a sentence needs them. */
interface Pieces {
  readonly sides: string;
  readonly side: string;
  readonly parts: string;
  /** Whether `parts` is one single thing. */
  readonly single: boolean;
}

interface Sentences {
  readonly linked: (pieces: Pieces) => string;
  readonly sameSide: (pieces: Pieces) => string;
  readonly noLink: (pieces: Pieces) => string;
  readonly tooLittle: (pieces: Pieces) => string;
}

const SENTENCES: InLanguages<Sentences> = {
  NB: {
    linked: ({ parts, sides }) => `${parts} knytter sammen ${sides}.`,
    sameSide: ({ side }) => `Spørsmålet nevner samme side to ganger: ${side}.`,
    noLink: ({ sides }) =>
      `Ingen forbindelse er registrert mellom ${sides}. Begge sider er godt nok kjent til at det er et funn.`,
    tooLittle: ({ sides }) =>
      `For lite er kjent til å si om noe knytter sammen ${sides}. Det betyr ikke at ingen samarbeider.`,
  },
  EN: {
    linked: ({ parts, sides, single }) => `${parts} ${single ? "joins" : "join"} ${sides}.`,
    sameSide: ({ side }) => `The question names the same side twice: ${side}.`,
    noLink: ({ sides }) =>
      `No link is on record between ${sides}. Both sides are known well enough for that to be a finding.`,
    tooLittle: ({ sides }) =>
      `Too little is known to say whether anything joins ${sides}. It does not mean that nobody works together.`,
  },
  FI: {
    linked: ({ parts, sides }) => `${sides}: niitä yhdistää ${parts}.`,
    sameSide: ({ side }) => `Kysymyksessä on sama puoli kahdesti: ${side}.`,
    noLink: ({ sides }) =>
      `${sides}: niiden välille ei ole kirjattu yhteyttä. Molemmat puolet tunnetaan niin hyvin, että tämä on havainto.`,
    tooLittle: ({ sides }) =>
      `${sides}: tietoa on liian vähän, jotta voisi sanoa, yhdistääkö niitä jokin. Se ei tarkoita, ettei yhteistyötä ole.`,
  },
};

/** The answer in one or two sentences. */
export function linksSummary(facts: SummaryFacts, language: Language): string {
  const words = SENTENCES[language];
  const { parts, single } = joiningParts(facts.numbers, language);
  const side = sideWithSize(facts.from, language);
  const sides = listed(language, [side, sideWithSize(facts.to, language)]);
  const pieces = { sides, side, parts: listed(language, parts), single };
  const text = {
    LINKED: facts.sameSide ? words.sameSide : words.linked,
    NO_LINK_ON_RECORD: words.noLink,
    TOO_LITTLE_KNOWN: words.tooLittle,
  }[facts.finding](pieces);
  return sentence(language, text);
}

function sideWithSize({ name, actorCount }: SideWords, language: Language): string {
  return `${name} (${inDigits(language, actorCount, actors)})`;
}
