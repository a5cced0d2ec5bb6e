import type { Language } from "../../../seed/vocabulary.ts";
import { type Counted, counted, type InLanguages } from "../language.ts";
import { ACTORS, type SomeNames, someNames } from "./fragilityCounts.ts";

/** Who loses contact, and with whom. */
export interface LostFacts extends SomeNames {
  readonly lost: number;
  /** Names of the sides that were asked about; none where it was the whole graph. */
  readonly sides: readonly string[];
}

/** Between whom a tie is, and how many ties that are. */
export interface BridgeFacts extends LostFacts {
  readonly ends: readonly [from: string, to: string];
  readonly ties: number;
}

interface Lost {
  readonly actors: string;
  readonly single: boolean;
  readonly names: string;
}

interface Sentences {
  readonly rest: (what: string, lost: Lost) => string;
  readonly side: (what: string, lost: Lost, side: string) => string;
  readonly sides: (what: string, one: string, other: string) => string;
}

const CUT_POINT: InLanguages<Sentences> = {
  NB: {
    rest: (who, { actors, names }) =>
      `Uten ${who} mister ${actors} kontakten med resten: ${names}.`,
    side: (who, { actors, names }, side) =>
      `Uten ${who} mister ${actors} fra ${side} kontakten med de andre derfra: ${names}.`,
    sides: (who, one, other) =>
      `Uten ${who} er ingen registrert vei igjen mellom ${one} og ${other}.`,
  },
  EN: {
    rest: (who, { actors, single, names }) =>
      `Without ${who}, ${actors} ${single ? "loses" : "lose"} contact with the rest: ${names}.`,
    side: (who, { actors, single, names }, side) =>
      `Without ${who}, ${actors} of ${side} ${single ? "loses" : "lose"} contact with the others there: ${names}.`,
    sides: (who, one, other) =>
      `Without ${who}, no route on record is left between ${one} and ${other}.`,
  },
  FI: {
    rest: (who, { actors, names }) =>
      `Ilman toimijaa ${who} yhteyden muihin menettää ${actors}: ${names}.`,
    side: (who, { actors, names }, side) =>
      `${side}: ilman toimijaa ${who} yhteyden puolen muihin toimijoihin menettää ${actors}: ${names}.`,
    sides: (who, one, other) =>
      `Ilman toimijaa ${who} puolten ${one} ja ${other} välille ei jää yhtään kirjattua reittiä.`,
  },
};

const BRIDGE: InLanguages<Sentences> = {
  NB: {
    rest: (ties, { actors, names }) =>
      `${ties} er alt registrert som knytter ${actors} til resten: ${names}.`,
    side: (ties, { actors, names }, side) =>
      `${ties} er alt registrert som knytter ${actors} fra ${side} til de andre derfra: ${names}.`,
    sides: (ties, one, other) => `${ties} er alt registrert som knytter sammen ${one} og ${other}.`,
  },
  EN: {
    rest: (ties, { actors, names }) =>
      `${ties} all on record that joins ${actors} to the rest: ${names}.`,
    side: (ties, { actors, names }, side) =>
      `${ties} all on record that joins ${actors} of ${side} to the others there: ${names}.`,
    sides: (ties, one, other) => `${ties} all on record that joins ${one} and ${other}.`,
  },
  FI: {
    rest: (ties, { actors, names }) =>
      `${ties} ainoa kirjattu yhteys muihin, kun kyse on näistä (${actors}): ${names}.`,
    side: (ties, { actors, names }, side) =>
      `${side}: ${lower(ties)} ainoa kirjattu yhteys puolen muihin toimijoihin, kun kyse on näistä (${actors}): ${names}.`,
    sides: (ties, one, other) =>
      `${ties} ainoa kirjattu yhteys puolten ${one} ja ${other} välillä.`,
  },
};

/** The ties between two, as the beginning of a sentence; `{a}` and `{b}` stand for the two. */
const TIES: InLanguages<Counted> = {
  NB: {
    one: "Forbindelsen mellom {a} og {b}",
    other: "De {n} forbindelsene mellom {a} og {b}",
  },
  EN: { one: "The tie between {a} and {b} is", other: "The {n} ties between {a} and {b} are" },
  FI: {
    one: "Toimijoiden {a} ja {b} välinen side on",
    other: "Toimijoiden {a} ja {b} väliset {n} sidettä ovat",
  },
};

/** Who loses contact without an actor. */
export function cutPointSentence(who: string, facts: LostFacts, language: Language): string {
  return said(CUT_POINT[language], { what: who, facts, language });
}

/** What hangs on the ties between two actors. */
export function bridgeSentence(facts: BridgeFacts, language: Language): string {
  const [from, to] = facts.ends;
  const ends: Readonly<Record<string, string>> = { "{a}": from, "{b}": to };
  const what = counted(language, facts.ties, TIES).replace(/\{[ab]\}/g, (mark) => ends[mark] ?? "");
  return said(BRIDGE[language], { what, facts, language });
}

function said(
  words: Sentences,
  { what, facts, language }: { what: string; facts: LostFacts; language: Language },
): string {
  const [one, other] = facts.sides;
  if (one !== undefined && other !== undefined) return words.sides(what, one, other);
  const lost = {
    actors: counted(language, facts.lost, ACTORS),
    single: facts.lost === 1,
    names: someNames(language, facts),
  };
  return one === undefined ? words.rest(what, lost) : words.side(what, lost, one);
}

function lower(text: string): string {
  return text.charAt(0).toLocaleLowerCase("fi") + text.slice(1);
}
