import type { Language } from "../../seed/vocabulary.ts";
import { chanceSentence, observedPairs } from "./gapChance.ts";
import { routes } from "./gapCounts.ts";
import type { GapFacts } from "./gapFacts.ts";
import { namedList } from "./gapNamed.ts";
import { type InLanguages, inDigits } from "./language.ts";
import { actors, steps } from "./linkCounts.ts";

interface Sentences {
  readonly tied: (pieces: { from: string; to: string; observed: string }) => string;
  readonly untied: (pieces: { from: string; to: string }) => string;
  readonly notAll: string;
  readonly shared: (actors: string) => string;
  readonly noWay: string;
  readonly ways: (steps: string, routes: string) => string;
  readonly cut: (cutters: string) => string;
}

const SENTENCES: InLanguages<Sentences> = {
  NB: {
    tied: ({ from, to, observed }) =>
      `${observed} med forbindelse er registrert mellom ${from} og ${to}.`,
    untied: ({ from, to }) => `Ingen forbindelse er registrert direkte mellom ${from} og ${to}.`,
    notAll: "Dette er det som er kjent, ikke alt som finnes.",
    shared: (both) => `${both} hører til begge sider.`,
    noWay: "Ingen vei av noen lengde er registrert mellom dem.",
    ways: (length, independent) =>
      `Den korteste veien er på ${length}. Antall veier som ikke deler noen aktør: ${independent}.`,
    cut: (cutters) => `Alle ville brytes uten ${cutters}.`,
  },
  EN: {
    tied: ({ from, to, observed }) =>
      `${observed} with a tie are on record between ${from} and ${to}.`,
    untied: ({ from, to }) => `No direct tie is on record between ${from} and ${to}.`,
    notAll: "This is what is known, not all there is.",
    shared: (both) => `On both sides: ${both}.`,
    noWay: "No way of any length between the two is on record.",
    ways: (length, independent) =>
      `The shortest way takes ${length}. Ways that share no actor: ${independent}.`,
    cut: (cutters) => `All would be cut without ${cutters}.`,
  },
  FI: {
    tied: ({ from, to, observed }) =>
      `${from} ja ${to}: kirjattu side on näin monella: ${observed}.`,
    untied: ({ from, to }) => `${from} ja ${to}: suoraa sidettä ei ole kirjattu.`,
    notAll: "Tämä on se, mikä tiedetään, ei kaikki, mitä on.",
    shared: (both) => `Molemmille puolille kuuluu ${both}.`,
    noWay: "Puolten välille ei ole kirjattu minkään pituista reittiä.",
    ways: (length, independent) =>
      `Lyhimmän reitin pituus: ${length}. Reittejä, joilla ei ole yhteisiä toimijoita: ${independent}.`,
    cut: (cutters) => `Ilman näitä kaikki katkeaisivat: ${cutters}.`,
  },
};

/** What is there between two sides, and what is missing. */
export function gapMissing(facts: GapFacts, language: Language): string {
  const words = SENTENCES[language];
  const { chance, shared, verdict, cutters } = facts;
  const [from, to] = [facts.from.name, facts.to.name];
  const count = observedPairs(chance, language);
  const noPairs = [facts.from, facts.to].some(({ actorCount }) => actorCount === shared);
  const sentences = [
    chance.observed > 0 ? words.tied({ from, to, observed: count }) : words.untied({ from, to }),
    ...(verdict === "NO_DATA" ? [words.notAll] : []),
    ...(verdict === "NO_DATA" || noPairs ? [] : [chanceSentence(chance, language)]),
    ...(shared > 0 ? [words.shared(inDigits(language, shared, actors))] : []),
    ...waysOf(facts, language),
    ...(facts.routes > 0 && cutters.length > 0
      ? [words.cut(namedList({ names: cutters, count: cutters.length }, language))]
      : []),
  ];
  return sentences.join(" ");
}

/** How long the shortest way is, and how many there are; nothing where the sides share an actor. */
function waysOf({ shared, distance, routes: count }: GapFacts, language: Language): string[] {
  const words = SENTENCES[language];
  if (shared > 0) return [];
  if (distance === null) return [words.noWay];
  return [words.ways(inDigits(language, distance, steps), inDigits(language, count, routes))];
}
