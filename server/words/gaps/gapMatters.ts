import type { Language } from "../../../seed/vocabulary.ts";
import { type InLanguages, inDigits } from "../language.ts";
import { themes } from "./gapCounts.ts";
import { type GapFacts, hasNoPairs, isOneActor } from "./gapFacts.ts";
import { namedList } from "./gapNamed.ts";

interface Sentences {
  readonly common: (count: string, names: string) => string;
  readonly apart: string;
  readonly unknown: string;
  readonly thin: string;
  readonly noWay: string;
  readonly within: string;
}

const SENTENCES: InLanguages<Sentences> = {
  NB: {
    within: "Den ene siden er en del av den andre, så det er ikke noe mellom dem å vurdere.",
    common: (count, names) =>
      `Begge sider arbeider med det samme (${count}): ${names}. Der har de noe å vinne på å kjenne hverandre.`,
    apart:
      "Ingen av de registrerte temaene er felles: ingenting som er registrert, sier at de arbeider med det samme.",
    unknown:
      "For minst én av sidene er ingen temaer registrert. Om de arbeider med det samme, er derfor ukjent.",
    thin: "Faller den ene veien bort, er kontakten borte.",
    noWay:
      "Uten noen vei mellom seg når kunnskap fra den ene siden ikke den andre gjennom dem som er registrert.",
  },
  EN: {
    within: "The one side is part of the other, so there is nothing between them to judge.",
    common: (count, names) =>
      `Both sides work on the same (${count}): ${names}. There they have something to gain from knowing each other.`,
    apart:
      "None of the themes on record is common to both: nothing on record says that they work on the same.",
    unknown:
      "For at least one of the sides no theme is on record. Whether they work on the same is therefore unknown.",
    thin: "Were the one route lost, the contact would be lost.",
    noWay:
      "Without any way between them, what one side knows does not reach the other through those on record.",
  },
  FI: {
    within: "Toinen puoli on osa toista, joten niiden välillä ei ole arvioitavaa.",
    common: (count, names) =>
      `Molemmilla puolilla on samoja teemoja (${count}): ${names}. Niissä tunteminen hyödyttäisi kumpaakin.`,
    apart:
      "Kirjatuissa teemoissa ei ole yhtään yhteistä: mikään kirjattu ei kerro, että ne tekisivät samaa työtä.",
    unknown:
      "Ainakin toiselle puolelle ei ole kirjattu teemoja. Siksi ei tiedetä, tekevätkö ne samaa työtä.",
    thin: "Jos ainoa reitti katkeaa, yhteys katkeaa.",
    noWay:
      "Kun reittiä ei ole, toisen puolen tieto ei kulje toiselle kirjattujen toimijoiden kautta.",
  },
};

/** Why it may matter what there is between two sides. */
export function gapMatters(facts: GapFacts, language: Language): string {
  const words = SENTENCES[language];
  const { themes: common, routes, verdict } = facts;
  if (hasNoPairs(facts)) return words.within;
  const shared = words.common(
    inDigits(language, common.count, themes),
    namedList(common, language),
  );
  return [
    common.count > 0 ? shared : common.known ? words.apart : words.unknown,
    ...(verdict === "THIN" && !isOneActor(facts) ? [words.thin] : []),
    ...(verdict === "GAP" && routes === 0 ? [words.noWay] : []),
  ].join(" ");
}
