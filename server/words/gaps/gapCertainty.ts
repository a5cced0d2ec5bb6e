import type { Language } from "../../../seed/vocabulary.ts";
import type { Chance } from "../../analysis/gaps/chance.ts";
import { dateWords } from "../date.ts";
import { type InLanguages, inDigits } from "../language.ts";
import { sideKnown } from "../links/sideKnown.ts";
import { sources } from "./gapCounts.ts";
import { type GapFacts, type GapSideFacts, hasNoPairs } from "./gapFacts.ts";
import { namedList } from "./gapNamed.ts";

interface Sentences {
  readonly read: (sources: string) => string;
  readonly newest: (date: string) => string;
  readonly method: Readonly<Record<Chance["method"], string>>;
  readonly noData: string;
  readonly rests: (sources: string) => string;
  readonly strongBut: (sources: string) => string;
  readonly firm: string;
}

const SENTENCES: InLanguages<Sentences> = {
  NB: {
    read: (count) => `Lest: ${count}.`,
    newest: (date) => `Den nyeste er fra ${date}.`,
    method: {
      REWIRING:
        "Det tilfeldigheten ville gitt, er funnet i 500 tilfeldige nettverk der hver aktør beholder sitt antall forbindelser.",
      POISSON:
        "Nettverket er så stort at det tilfeldigheten ville gitt, er regnet ut med Poisson-fordelingen rundt forventningen.",
    },
    noData: "Det er for lite til å lese noe ut av at forbindelser ikke er registrert.",
    rests: (titles) =>
      `Konklusjonen ville blitt en annen om én av disse kildene ble utelatt: ${titles}.`,
    strongBut: (titles) => `At det er flere forbindelser enn ventet, hviler på ${titles}.`,
    firm: "Ingen enkelt kilde ville endret konklusjonen om den ble utelatt.",
  },
  EN: {
    read: (count) => `Read: ${count}.`,
    newest: (date) => `The newest is of ${date}.`,
    method: {
      REWIRING:
        "What chance would give was found in 500 random networks in which every actor keeps its number of ties.",
      POISSON:
        "The network is so large that what chance would give was worked out by the Poisson distribution around the expectation.",
    },
    noData: "That is too little to read anything from ties that are not on record.",
    rests: (titles) =>
      `The verdict would change if any one of these sources were left out: ${titles}.`,
    strongBut: (titles) => `That there are more ties than expected rests on ${titles}.`,
    firm: "No single source would change the verdict by being left out.",
  },
  FI: {
    read: (count) => `Luettu: ${count}.`,
    newest: (date) => `Uusimman ajankohta: ${date}.`,
    method: {
      REWIRING:
        "Sattuman osuus on laskettu 500 satunnaisesta verkostosta, joissa jokainen toimija säilyttää siteidensä määrän.",
      POISSON:
        "Verkosto on niin suuri, että sattuman osuus on laskettu odotusarvon ympärille Poissonin jakaumalla.",
    },
    noData: "Se on liian vähän, jotta kirjaamattomista siteistä voisi päätellä mitään.",
    rests: (titles) =>
      `Päätelmä muuttuisi, jos yksikin näistä lähteistä jätettäisiin pois: ${titles}.`,
    strongBut: (titles) => `Se, että siteitä on odotettua enemmän, perustuu tähän: ${titles}.`,
    firm: "Minkään yksittäisen lähteen poisjättäminen ei muuttaisi päätelmää.",
  },
};

/** How sure the data lets us be of a pair. */
export function gapCertainty(facts: GapFacts, language: Language): string {
  const words = SENTENCES[language];
  const { verdict, chance } = facts;
  const sides = facts.sameSide ? [facts.from] : [facts.from, facts.to];
  const known = sides.map((side) => coverageOf(side, language));
  if (verdict === "NO_DATA") return [...known, words.noData].join(" ");
  if (hasNoPairs(facts)) return known.join(" ");
  return [...known, words.method[chance.method], restOf(facts, language)].join(" ");
}

/** Which sources it rests on. */
function restOf({ restsOn, strongBut }: GapFacts, language: Language): string {
  const words = SENTENCES[language];
  if (strongBut.count > 0) return words.strongBut(namedList(strongBut, language));
  return restsOn.count > 0 ? words.rests(namedList(restsOn, language)) : words.firm;
}

function coverageOf(side: GapSideFacts, language: Language): string {
  const words = SENTENCES[language];
  return [
    sideKnown(side, language),
    words.read(inDigits(language, side.sourceCount, sources)),
    ...(side.newest === null ? [] : [words.newest(dateWords(language, side.newest))]),
  ].join(" ");
}
