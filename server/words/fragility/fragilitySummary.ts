import type { Language } from "../../../seed/vocabulary.ts";
import { counted, type InLanguages, listed } from "../language.ts";
import { ACTORS, namedThreads, type SomeNames, threads } from "./fragilityCounts.ts";

/** What the summary of a graph's fragility rests on. */
export interface FragilityFacts {
  /** Names of the sides that were asked about. */
  readonly sides: readonly string[];
  /** Whether any of those whose contact counts are in contact. */
  readonly inContact: boolean;
  /** How many cut points and bridges there are, the first of the cut points by name. */
  readonly actors: number;
  readonly links: number;
  readonly first: SomeNames;
  /** How many lose contact without the first. */
  readonly lost: number;
}

/** The most that hangs on one actor. */
interface Most {
  readonly name: string;
  readonly actors: string;
  readonly single: boolean;
}

interface About {
  readonly noContact: (about: string) => string;
  readonly nothing: (about: string) => string;
  readonly found: (threads: string, about: string) => string;
}

interface Sentences {
  readonly everybody: About;
  readonly side: About;
  readonly sides: About;
  readonly most: (most: Most) => string;
}

const SENTENCES: InLanguages<Sentences> = {
  NB: {
    everybody: {
      noContact: () =>
        "Ingen forbindelse teller under filteret, så ingenting kan sies om hva som henger i én tråd. Det betyr ikke at ingen samarbeider.",
      nothing: () =>
        "Ingenting registrert henger i én tråd: uten én aktør eller én kobling beholder alle andre kontakten, bortsett fra løse enkeltnaboer.",
      found: (all) => `Etter det som er registrert, henger andre i én tråd på ${all}.`,
    },
    side: {
      noContact: (side) =>
        `Ingen registrert vei går mellom aktører fra ${side}, så ingenting registrert kan gå fra hverandre. Det betyr ikke at ingen samarbeider.`,
      nothing: (side) =>
        `Ingenting registrert henger i én tråd for ${side}: uten én aktør eller én kobling beholder alle andre derfra kontakten, bortsett fra løse enkeltnaboer.`,
      found: (all, side) =>
        `Etter det som er registrert, henger aktører fra ${side} i én tråd på ${all}.`,
    },
    sides: {
      noContact: (sides) =>
        `Ingen registrert vei går mellom ${sides}, så ingenting registrert kan gå fra hverandre. Det betyr ikke at ingen samarbeider.`,
      nothing: (sides) =>
        `${sides} henger ikke i én tråd: uten én annen aktør eller én kobling er det fortsatt en registrert vei.`,
      found: (all, sides) =>
        `${sides} henger i én tråd. Hver registrert vei går gjennom dette: ${all}.`,
    },
    most: ({ name, actors }) => `Mest betyr ${name}: uten den mister ${actors} kontakten.`,
  },
  EN: {
    everybody: {
      noContact: () =>
        "No tie counts under the filter, so nothing can be said of what holds by a single thread. It does not mean that nobody works together.",
      nothing: () =>
        "Nothing on record holds by a single thread: without any one actor or link all others keep contact, but for single dangling neighbours.",
      found: (all) => `By what is on record, others hang by a single thread on ${all}.`,
    },
    side: {
      noContact: (side) =>
        `No route on record runs between actors of ${side}, so nothing on record can come apart. It does not mean that nobody works together.`,
      nothing: (side) =>
        `Nothing on record holds by a single thread for ${side}: without any one actor or link all its others keep contact, but for single dangling neighbours.`,
      found: (all, side) =>
        `By what is on record, actors of ${side} hang by a single thread on ${all}.`,
    },
    sides: {
      noContact: (sides) =>
        `No route on record runs between ${sides}, so nothing on record can come apart. It does not mean that nobody works together.`,
      nothing: (sides) =>
        `${sides} do not hang by a single thread: without any one other actor or link a route on record is left.`,
      found: (all, sides) =>
        `${sides} hang by a single thread. Every route on record goes through this: ${all}.`,
    },
    most: ({ name, actors, single }) =>
      `${name} matters most: without it ${actors} ${single ? "loses" : "lose"} contact.`,
  },
  FI: {
    everybody: {
      noContact: () =>
        "Mikään side ei ole suodattimen mukainen, joten yhden langan varassa olevasta ei voi sanoa mitään. Se ei tarkoita, ettei yhteistyötä ole.",
      nothing: () =>
        "Mikään kirjattu ei ole yhden langan varassa: ilman yhtä toimijaa tai yhteyttä kaikki muut säilyttävät yhteytensä, yksittäisiä irrallisia naapureita lukuun ottamatta.",
      found: (all) => `Kirjatun perusteella muita pitää yhden langan varassa ${all}.`,
    },
    side: {
      noContact: (side) =>
        `${side}: toimijoiden välillä ei ole kirjattua reittiä, joten mikään kirjattu ei voi hajota. Se ei tarkoita, ettei yhteistyötä ole.`,
      nothing: (side) =>
        `${side}: mikään kirjattu ei ole yhden langan varassa. Ilman yhtä toimijaa tai yhteyttä kaikki muut säilyttävät yhteytensä, yksittäisiä irrallisia naapureita lukuun ottamatta.`,
      found: (all, side) => `${side}: toimijoita pitää koossa yhden langan varassa ${all}.`,
    },
    sides: {
      noContact: (sides) =>
        `${sides}: niiden välillä ei ole kirjattua reittiä, joten mikään kirjattu ei voi hajota. Se ei tarkoita, ettei yhteistyötä ole.`,
      nothing: (sides) =>
        `${sides} eivät ole yhden langan varassa: ilman yhtä muuta toimijaa tai yhteyttä kirjattu reitti jää.`,
      found: (all, sides) =>
        `${sides} ovat yhden langan varassa. Jokainen kirjattu reitti kulkee näiden kautta: ${all}.`,
    },
    most: ({ name, actors }) => `Tärkein on ${name}: ilman sitä yhteyden menettää ${actors}.`,
  },
};

/** What holds by a single thread, in one or two sentences. */
export function fragilitySummary(facts: FragilityFacts, language: Language): string {
  const words = SENTENCES[language];
  const { sides, inContact, actors, links, first, lost } = facts;
  const about = [words.everybody, words.side, words.sides][sides.length] ?? words.sides;
  const name = listed(language, sides);
  if (!inContact) return about.noContact(name);
  if (actors + links === 0) return about.nothing(name);
  if (sides.length === 2) return about.found(namedThreads(language, { ...first, links }), name);
  const found = about.found(threads(language, { actors, links }), name);
  const [most] = first.names;
  if (most === undefined) return found;
  const said = { name: most, actors: counted(language, lost, ACTORS), single: lost === 1 };
  return `${found} ${words.most(said)}`;
}
