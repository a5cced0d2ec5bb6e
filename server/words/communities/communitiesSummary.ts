import type { Language } from "../../../seed/vocabulary.ts";
import {
  type Counted,
  counted,
  decimal,
  type InLanguages,
  inDigits,
  listed,
  number,
} from "../language.ts";

/** What the summary of a graph's communities rests on. */
export interface CommunitiesFacts {
  /** Names of the sides that were asked about. */
  readonly sides: readonly string[];
  /** How many communities are given, and how many actors of the sides are in them. */
  readonly communities: number;
  readonly actors: number;
  readonly stability: number;
  readonly starts: number;
  /** The cluster with most actors in other communities than its own; null where none has any. */
  readonly apart: {
    readonly name: string;
    readonly actors: number;
    readonly elsewhere: number;
  } | null;
}

/** From how much agreement on the starts agree well, or in the main (adjusted Rand index). */
const AGREE_WELL = 0.8;
const AGREE = 0.5;

const COMMUNITIES: InLanguages<Counted> = {
  NB: { one: "ett fellesskap", other: "{n} fellesskap" },
  EN: { one: "one community", other: "{n} communities" },
  FI: { one: "yksi yhteisö", other: "{n} yhteisöä" },
};

const ACTORS: InLanguages<Counted> = {
  NB: { one: "{n} aktør", other: "{n} aktører" },
  EN: { one: "{n} actor", other: "{n} actors" },
  FI: { one: "{n} toimija", other: "{n} toimijaa" },
};

interface Figures {
  readonly actors: string;
  readonly communities: string;
  readonly sides: string;
}

interface Sentences {
  readonly nothing: (figures: Figures) => string;
  readonly all: (figures: Figures) => string;
  readonly ofSides: (figures: Figures) => string;
  readonly agree: (starts: string, stability: string) => Readonly<Record<Agreement, string>>;
  readonly apart: (name: string, actors: string, elsewhere: string) => string;
}

type Agreement = "well" | "inTheMain" | "little";

const SENTENCES: InLanguages<Sentences> = {
  NB: {
    nothing: ({ sides }) =>
      `Ingen forbindelse teller${sides && ` for ${sides}`}, så ingenting kan sies om hvem som hører sammen i praksis. Det betyr ikke at ingen gjør det.`,
    all: ({ actors, communities }) =>
      `${actors} med forbindelser faller i ${communities}: innen hvert er aktørene knyttet mer til hverandre enn til andre.`,
    ofSides: ({ actors, communities, sides }) =>
      `${sides}: ${actors} med forbindelser hører i praksis til ${communities}.`,
    agree: (starts, stability) => ({
      well: `${starts} starter gir nesten samme inndeling (samsvar ${stability} av 1).`,
      inTheMain: `${starts} starter er enige i hovedtrekk (samsvar ${stability} av 1).`,
      little: `${starts} starter gir nokså ulike inndelinger (samsvar ${stability} av 1): ta dem som én av flere lesninger.`,
    }),
    apart: (name, actors, elsewhere) =>
      `Papir og praksis er mest ulike for ${name}: av ${actors} som er registrert der, hører ${elsewhere} i praksis til andre fellesskap.`,
  },
  EN: {
    nothing: ({ sides }) =>
      `No tie counts${sides && ` for ${sides}`}, so nothing can be said of who belongs together in practice. It does not mean that nobody does.`,
    all: ({ actors, communities }) =>
      `${actors} with ties fall into ${communities}, in each of which they are tied to one another more than to others.`,
    ofSides: ({ actors, communities, sides }) =>
      `${sides}: ${actors} with ties belong in practice to ${communities}.`,
    agree: (starts, stability) => ({
      well: `${starts} starts give nearly the same division (agreement ${stability} of 1).`,
      inTheMain: `${starts} starts agree in the main (agreement ${stability} of 1).`,
      little: `${starts} starts give rather different divisions (agreement ${stability} of 1): take this as one of several readings.`,
    }),
    apart: (name, actors, elsewhere) =>
      `Paper and practice differ most for ${name}: of ${actors} on record there, in practice nearer to other communities: ${elsewhere}.`,
  },
  FI: {
    nothing: ({ sides }) =>
      `${sides && `${sides}: `}Mitään sidettä ei lasketa, joten siitä, ketkä käytännössä kuuluvat yhteen, ei voi sanoa mitään. Se ei tarkoita, ettei niin ole.`,
    all: ({ actors, communities }) =>
      `Toimijoita, joilla on siteitä: ${actors}. Käytännössä niistä muodostuu ${communities}, joissa on enemmän siteitä yhteisön sisällä kuin muihin.`,
    ofSides: ({ actors, communities, sides }) =>
      `${sides}: ${actors}, joilla on siteitä. Käytännössä niitä kokoaa ${communities}.`,
    agree: (starts, stability) => ({
      well: `${starts} aloitusta antaa lähes saman jaon (yhtäpitävyys ${stability}, enintään 1).`,
      inTheMain: `${starts} aloitusta on pääpiirteissään samaa mieltä (yhtäpitävyys ${stability}, enintään 1).`,
      little: `${starts} aloitusta antaa melko erilaisia jakoja (yhtäpitävyys ${stability}, enintään 1): pidä tätä yhtenä monista tulkinnoista.`,
    }),
    apart: (name, actors, elsewhere) =>
      `Paperi ja käytäntö eroavat eniten, kun kyse on klusterista ${name}: siihen on kirjattu ${actors}, ja käytännössä muihin yhteisöihin kuuluu ${elsewhere}.`,
  },
};

/** Who belongs together in practice, how sure that is, and which cluster differs most. */
export function communitiesSummary(facts: CommunitiesFacts, language: Language): string {
  const words = SENTENCES[language];
  const { sides, communities, actors, stability, starts, apart } = facts;
  const figures = {
    actors: inDigits(language, actors, ACTORS),
    communities: counted(language, communities, COMMUNITIES),
    sides: listed(language, sides),
  };
  if (communities === 0) return words.nothing(figures);
  const agree = words.agree(String(starts), decimal(language, stability));
  return [
    sides.length === 0 ? words.all(figures) : words.ofSides(figures),
    agree[agreementOf(stability)],
    ...(apart === null ? [] : [apartText(words, apart, language)]),
  ].join(" ");
}

function apartText(
  words: Sentences,
  { name, actors, elsewhere }: NonNullable<CommunitiesFacts["apart"]>,
  language: Language,
): string {
  return words.apart(name, inDigits(language, actors, ACTORS), number(language, elsewhere));
}

function agreementOf(stability: number): Agreement {
  if (stability >= AGREE_WELL) return "well";
  return stability >= AGREE ? "inTheMain" : "little";
}
