import type { Language } from "../../../seed/vocabulary.ts";
import {
  FEWEST_ACTORS,
  type Shortfall,
  type SideKnowledge,
  shortfall,
} from "../../links/finding.ts";
import { type InLanguages, number } from "../language.ts";

/** A side by name, and what is known of it. */
export interface NamedSide extends SideKnowledge {
  readonly name: string;
}

/** The figures of one side, written out. */
interface SideFigures {
  readonly name: string;
  readonly all: string;
  readonly withTies: string;
}

interface Sentences {
  readonly known: (side: SideFigures) => string;
  readonly noTie: (side: SideFigures) => string;
  readonly short: Readonly<Record<Shortfall, (side: SideFigures) => string>>;
}

const SENTENCES: InLanguages<Sentences> = {
  NB: {
    known: ({ name, all, withTies }) =>
      `${name}: ${withTies} av ${all} aktører har en registrert forbindelse.`,
    noTie: ({ name }) => `${name}: ingen forbindelse er registrert.`,
    short: {
      EMPTY: ({ name }) => `${name}: ingen aktør er registrert.`,
      FEW_ACTORS: ({ name, all }) =>
        `${name}: antall registrerte aktører er ${all}, og det trengs minst ${FEWEST_ACTORS}.`,
      FEW_WITH_TIES: ({ name, all, withTies }) =>
        `${name}: ${withTies} av ${all} aktører har en registrert forbindelse, og det trengs minst halvparten.`,
    },
  },
  EN: {
    known: ({ name, all, withTies }) =>
      `${name}: ${withTies} of ${all} actors have a tie on record.`,
    noTie: ({ name }) => `${name}: no tie is on record.`,
    short: {
      EMPTY: ({ name }) => `${name}: no actor is on record.`,
      FEW_ACTORS: ({ name, all }) =>
        `${name}: the number of actors on record is ${all}, and at least ${FEWEST_ACTORS} are needed.`,
      FEW_WITH_TIES: ({ name, all, withTies }) =>
        `${name}: ${withTies} of ${all} actors have a tie on record, and at least half are needed.`,
    },
  },
  FI: {
    known: ({ name, all, withTies }) =>
      `${name}: toimijoita ${all}, joista kirjattu side on ${withTies} toimijalla.`,
    noTie: ({ name }) => `${name}: siteitä ei ole kirjattu.`,
    short: {
      EMPTY: ({ name }) => `${name}: toimijoita ei ole kirjattu.`,
      FEW_ACTORS: ({ name, all }) =>
        `${name}: kirjattuja toimijoita on ${all}, ja niitä tarvitaan vähintään ${FEWEST_ACTORS}.`,
      FEW_WITH_TIES: ({ name, all, withTies }) =>
        `${name}: toimijoita ${all}, joista kirjattu side on ${withTies} toimijalla; sellaisia tarvitaan vähintään puolet.`,
    },
  },
};

/** How many actors of a side have a tie on record. */
export function sideKnown(side: NamedSide, language: Language): string {
  return SENTENCES[language].known(figures(side, language));
}

/** What is missing to know each of some sides well enough, a sentence for each that lacks something. */
export function sidesShort(sides: readonly NamedSide[], language: Language): string[] {
  const words = SENTENCES[language];
  const short = sides.flatMap((side) => {
    const lacking = shortfall(side);
    if (lacking === null) return [];
    const say = side.type === "ACTOR" ? words.noTie : words.short[lacking];
    return [say(figures(side, language))];
  });
  return [...new Set(short)];
}

function figures(side: NamedSide, language: Language): SideFigures {
  return {
    name: side.name,
    all: number(language, side.actorCount),
    withTies: number(language, side.actorCount - side.withoutTies),
  };
}
