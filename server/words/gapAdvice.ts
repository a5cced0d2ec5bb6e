import type { Language } from "../../seed/vocabulary.ts";
import type { Verdict } from "../analysis/gaps/verdict.ts";
import { shortfall } from "../links/finding.ts";
import type { GapFacts } from "./gapFacts.ts";
import { namedList } from "./gapNamed.ts";
import { type InLanguages, listed } from "./language.ts";

/** Whom the advice is about: who would cut the routes, and the sides of which too little is known. */
interface Pieces {
  readonly cutters: string;
  readonly unknown: string;
}

const SENTENCES: InLanguages<Readonly<Record<Verdict, (pieces: Pieces) => string>>> = {
  NB: {
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
export function gapAdvice({ verdict, from, to, cutters }: GapFacts, language: Language): string {
  const unknown = [from, to].filter((side) => shortfall(side) !== null).map(({ name }) => name);
  return SENTENCES[language][verdict]({
    cutters: namedList({ names: cutters, count: cutters.length }, language),
    unknown: listed(language, [...new Set(unknown)]),
  });
}
