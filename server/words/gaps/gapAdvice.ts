import type { Language } from "../../../seed/vocabulary.ts";
import type { Verdict } from "../../analysis/gaps/verdict.ts";
import { shortfall } from "../../links/finding.ts";
import { type InLanguages, listed } from "../language.ts";
import { type GapFacts, hasNoPairs, isOneActor } from "./gapFacts.ts";

/** Whom the advice is about: who would cut the routes, and the sides of which too little is known. */
interface Pieces {
  readonly cutters: string;
  readonly unknown: string;
}

type Sentences = Readonly<Record<Verdict | "ONE_ACTOR" | "WITHIN", (pieces: Pieces) => string>>;

const SENTENCES: InLanguages<Sentences> = {
  NB: {
    ONE_ACTOR: () =>
      "Én aktør kan ikke ha flere uavhengige veier. Se heller på klyngen eller regionen den hører til.",
    WITHIN: () => "Velg to sider som ikke er del av hverandre.",
    NO_DATA: ({ unknown }) =>
      `Finn flere kilder om ${unknown}, eller spør dem som er der. Konkluder ikke med at kontakt mangler.`,
    GAP: () =>
      "Spør først partene om kontakten finnes uten å være registrert. Finnes den ikke, begynn med de introduksjonene der noen kjenner begge.",
    CANNOT_TELL: () =>
      "Spør partene, eller finn flere kilder. Konkluder ikke med at kontakt mangler.",
    THIN: ({ cutters }) =>
      `Ta vare på ${cutters}, og hjelp fram en vei til, slik at kontakten ikke henger i én.`,
    STRONG: () => "Bygg videre på det som er her: disse kan introdusere andre.",
    AS_EXPECTED: () => "Ingenting her skiller seg ut. Andre par trenger mer oppmerksomhet.",
  },
  EN: {
    ONE_ACTOR: () =>
      "A single actor cannot have more independent routes. Look at the cluster or region that it belongs to instead.",
    WITHIN: () => "Choose two sides that are not part of each other.",
    NO_DATA: ({ unknown }) =>
      `Find more sources about ${unknown}, or ask those who are there. Do not conclude that contact is missing.`,
    GAP: () =>
      "First ask the parties whether they are in contact without it being on record. If they are not, begin with those introductions where somebody knows both.",
    CANNOT_TELL: () =>
      "Ask the parties, or find more sources. Do not conclude that contact is missing.",
    THIN: ({ cutters }) =>
      `Look after ${cutters}, and help a second route along, so that the contact does not hang by one.`,
    STRONG: () => "Build on what is here: these can introduce others.",
    AS_EXPECTED: () => "Nothing here stands out. Other pairs need more attention.",
  },
  FI: {
    ONE_ACTOR: () =>
      "Yhdellä toimijalla ei voi olla useampia riippumattomia reittejä. Katso sen klusteria tai aluetta.",
    WITHIN: () => "Valitse kaksi puolta, joista kumpikaan ei ole osa toista.",
    NO_DATA: ({ unknown }) =>
      `Etsi lisää lähteitä tai kysy toimijoilta: ${unknown}. Älä päättele, että yhteys puuttuu.`,
    GAP: () =>
      "Kysy ensin osapuolilta, onko yhteyttä, jota ei ole kirjattu. Ellei ole, aloita esittelyistä, joissa joku tuntee molemmat.",
    CANNOT_TELL: () =>
      "Kysy osapuolilta tai etsi lisää lähteitä. Älä päättele, että yhteys puuttuu.",
    THIN: ({ cutters }) =>
      `Vaali tätä yhteyttä: ${cutters}. Auta toinen reitti alkuun, jottei kaikki ole yhden varassa.`,
    STRONG: () => "Rakenna olemassa olevan varaan: nämä voivat esitellä muita.",
    AS_EXPECTED: () => "Mikään ei tässä poikkea odotetusta. Muut parit kaipaavat enemmän huomiota.",
  },
};

/** What to do about what there is between two sides. */
export function gapAdvice(facts: GapFacts, language: Language): string {
  const { from, to, cutters } = facts;
  const unknown = [from, to].filter((side) => shortfall(side) !== null).map(({ name }) => name);
  return SENTENCES[language][caseOf(facts)]({
    cutters: listed(language, cutters),
    unknown: listed(language, [...new Set(unknown)]),
  });
}

function caseOf(facts: GapFacts): Verdict | "ONE_ACTOR" | "WITHIN" {
  const { verdict } = facts;
  if (verdict !== "NO_DATA" && hasNoPairs(facts)) return "WITHIN";
  return verdict === "THIN" && isOneActor(facts) ? "ONE_ACTOR" : verdict;
}
