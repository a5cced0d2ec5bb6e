import type { Language } from "../../seed/vocabulary.ts";
import {
  FEWEST_ACTORS,
  type Finding,
  type Shortfall,
  type SideKnowledge,
  shortfall,
} from "../links/finding.ts";
import { type InLanguages, listed, number } from "./language.ts";
import { joiningParts, type LinkNumbers } from "./linkParts.ts";

/** What the reason of a finding rests on. */
export interface ReasonFacts {
  readonly finding: Finding;
  readonly from: SideKnowledge & { readonly name: string };
  readonly to: SideKnowledge & { readonly name: string };
  readonly numbers: LinkNumbers;
}

/** The figures of one side, written out. */
interface SideFigures {
  readonly name: string;
  readonly all: string;
  readonly withTies: string;
}

interface Sentences {
  readonly linked: (parts: string) => string;
  readonly known: (side: SideFigures) => string;
  readonly noPath: string;
  readonly noTie: (side: SideFigures) => string;
  readonly short: Readonly<Record<Shortfall, (side: SideFigures) => string>>;
  readonly provesNothing: string;
}

const SENTENCES: InLanguages<Sentences> = {
  NB: {
    linked: (parts) => `Dette er registrert under filteret: ${parts}.`,
    known: ({ name, all, withTies }) =>
      `${name}: ${withTies} av ${all} aktører har en registrert forbindelse.`,
    noPath: "Under filteret går det ingen vei av noen lengde mellom sidene.",
    noTie: ({ name }) => `${name}: ingen forbindelse er registrert.`,
    short: {
      EMPTY: ({ name }) => `${name}: ingen aktør er registrert.`,
      FEW_ACTORS: ({ name, all }) =>
        `${name}: antall registrerte aktører er ${all}, og det trengs minst ${FEWEST_ACTORS}.`,
      FEW_WITH_TIES: ({ name, all, withTies }) =>
        `${name}: ${withTies} av ${all} aktører har en registrert forbindelse, og det trengs minst halvparten.`,
    },
    provesNothing: "Da sier et tomt svar ingenting.",
  },
  EN: {
    linked: (parts) => `This is on record under the filter: ${parts}.`,
    known: ({ name, all, withTies }) =>
      `${name}: ${withTies} of ${all} actors have a tie on record.`,
    noPath: "Under the filter no path of any length runs between the sides.",
    noTie: ({ name }) => `${name}: no tie is on record.`,
    short: {
      EMPTY: ({ name }) => `${name}: no actor is on record.`,
      FEW_ACTORS: ({ name, all }) =>
        `${name}: the number of actors on record is ${all}, and at least ${FEWEST_ACTORS} are needed.`,
      FEW_WITH_TIES: ({ name, all, withTies }) =>
        `${name}: ${withTies} of ${all} actors have a tie on record, and at least half are needed.`,
    },
    provesNothing: "An empty answer then says nothing.",
  },
  FI: {
    linked: (parts) => `Suodattimen mukaan on kirjattu: ${parts}.`,
    known: ({ name, all, withTies }) =>
      `${name}: toimijoita ${all}, joista kirjattu side on ${withTies} toimijalla.`,
    noPath: "Suodattimen mukaan puolten välillä ei ole minkään pituista reittiä.",
    noTie: ({ name }) => `${name}: siteitä ei ole kirjattu.`,
    short: {
      EMPTY: ({ name }) => `${name}: toimijoita ei ole kirjattu.`,
      FEW_ACTORS: ({ name, all }) =>
        `${name}: kirjattuja toimijoita on ${all}, ja niitä tarvitaan vähintään ${FEWEST_ACTORS}.`,
      FEW_WITH_TIES: ({ name, all, withTies }) =>
        `${name}: toimijoita ${all}, joista kirjattu side on ${withTies} toimijalla; sellaisia tarvitaan vähintään puolet.`,
    },
    provesNothing: "Silloin tyhjä vastaus ei kerro mitään.",
  },
};

/** Why the finding is what it is. */
export function linksReason(facts: ReasonFacts, language: Language): string {
  const words = SENTENCES[language];
  const sides = [facts.from, facts.to];
  if (facts.finding === "LINKED")
    return words.linked(listed(language, joiningParts(facts.numbers, language).parts));
  if (facts.finding === "NO_LINK_ON_RECORD")
    return [...sides.map((side) => words.known(figures(side, language))), words.noPath].join(" ");
  const short = sides.flatMap((side) => {
    const lacking = shortfall(side);
    if (lacking === null) return [];
    const say = side.type === "ACTOR" ? words.noTie : words.short[lacking];
    return [say(figures(side, language))];
  });
  return [...new Set(short), words.provesNothing].join(" ");
}

function figures(side: SideKnowledge & { readonly name: string }, language: Language): SideFigures {
  return {
    name: side.name,
    all: number(language, side.actorCount),
    withTies: number(language, side.actorCount - side.withoutTies),
  };
}
