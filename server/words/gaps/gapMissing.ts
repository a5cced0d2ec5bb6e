import type { Language } from "../../../seed/vocabulary.ts";
import { type InLanguages, inDigits, listed, number } from "../language.ts";
import { actors, steps } from "../links/linkCounts.ts";
import { chanceSentence, observedPairs } from "./gapChance.ts";
import { type GapFacts, hasNoPairs, isOneActor } from "./gapFacts.ts";
import { gapReason } from "./gapReason.ts";

interface Sentences {
  readonly between: (from: string, to: string, observed: string) => string;
  readonly notAll: string;
  readonly shared: (actors: string) => string;
  readonly noWay: string;
  readonly ways: (steps: string, routes: string) => string;
  readonly cut: (cutters: string) => string;
}

const SENTENCES: InLanguages<Sentences> = {
  NB: {
    between: (from, to, observed) => `${from} og ${to}: ${observed}.`,
    notAll: "Dette er det som er kjent, ikke alt som finnes.",
    shared: (both) => `${both} hører til begge sider.`,
    noWay: "Ingen vei av noen lengde er registrert mellom dem.",
    ways: (length, independent) =>
      `Den korteste veien er på ${length}. Veier som ikke deler noen aktør: ${independent}.`,
    cut: (cutters) => `Uten ${cutters} er ingen igjen.`,
  },
  EN: {
    between: (from, to, observed) => `${from} and ${to}: ${observed}.`,
    notAll: "This is what is known, not all there is.",
    shared: (both) => `On both sides: ${both}.`,
    noWay: "No way of any length between the two is on record.",
    ways: (length, independent) =>
      `The shortest way takes ${length}. Routes that share no actor: ${independent}.`,
    cut: (cutters) => `Without ${cutters} none is left.`,
  },
  FI: {
    between: (from, to, observed) => `${from} ja ${to}: ${observed}.`,
    notAll: "Tämä on se, mikä tiedetään, ei kaikki, mitä on.",
    shared: (both) => `Molemmille puolille kuuluu ${both}.`,
    noWay: "Puolten välille ei ole kirjattu minkään pituista reittiä.",
    ways: (length, independent) =>
      `Lyhimmän reitin pituus: ${length}. Reittejä, joilla ei ole yhteisiä toimijoita: ${independent}.`,
    cut: (cutters) => `Yhtään ei jäisi ilman näitä: ${cutters}.`,
  },
};

/** What is there between two sides, and what is missing. */
export function gapMissing(facts: GapFacts, language: Language): string {
  const words = SENTENCES[language];
  const { chance, shared, verdict } = facts;
  if (hasNoPairs(facts) && verdict !== "NO_DATA") return gapReason(facts, language);
  const known = observedPairs(chance.observed, language);
  return [
    words.between(facts.from.name, facts.to.name, known),
    verdict === "NO_DATA" ? words.notAll : chanceSentence(chance, language),
    ...(shared > 0 ? [words.shared(inDigits(language, shared, actors))] : []),
    ...waysOf(facts, language),
    ...cutOf(facts, language),
  ].join(" ");
}

/** How long the shortest way is, and how many there are; nothing where the sides share an actor. */
function waysOf({ shared, distance, routes }: GapFacts, language: Language): string[] {
  const words = SENTENCES[language];
  if (shared > 0) return [];
  if (distance === null) return [words.noWay];
  return [words.ways(inDigits(language, distance, steps), number(language, routes))];
}

/** Who would cut all routes, where that is news: a side that is one actor is itself the cut. */
function cutOf(facts: GapFacts, language: Language): string[] {
  const { verdict, routes, cutters } = facts;
  if (verdict === "NO_DATA" || routes === 0 || cutters.length === 0 || isOneActor(facts)) return [];
  return [SENTENCES[language].cut(listed(language, cutters))];
}
