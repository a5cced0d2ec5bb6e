import type { ActorKind, Language } from "../../../seed/vocabulary.ts";
import { type InLanguages, listed } from "../language.ts";
import { kindsTogether } from "./kindsTogether.ts";

/** How two actors fit. */
export interface FitFacts {
  /** Labels of the themes that both work on, and names of those of the two without any on record. */
  readonly inCommon: readonly string[];
  readonly unknownOf: readonly string[];
  readonly kinds: readonly [ActorKind, ActorKind];
  /** How far the kinds bring what the other lacks: 0, 0.5 or 1. */
  readonly kindsValue: number;
}

interface Sentences {
  readonly both: (themes: string) => string;
  readonly none: string;
  readonly neitherKnown: string;
  readonly unknown: (name: string) => string;
  readonly kinds: (kinds: string) => Readonly<Record<"much" | "some" | "little", string>>;
}

const SENTENCES: InLanguages<Sentences> = {
  NB: {
    both: (themes) => `Begge arbeider med ${themes}.`,
    none: "De har ingen registrerte temaer felles.",
    neitherKnown:
      "Ingen av dem har et registrert tema. Hva de har felles, er altså ukjent, og teller som en halv.",
    unknown: (name) =>
      `${name} har ikke noe registrert tema. Hva de har felles, er altså ukjent, og teller som en halv.`,
    kinds: (kinds) => ({
      much: `${kinds} utfyller hverandre.`,
      some: `${kinds} utfyller hverandre delvis.`,
      little: `${kinds} bringer mye av det samme.`,
    }),
  },
  EN: {
    both: (themes) => `Both work on ${themes}.`,
    none: "They have no theme in common on record.",
    neitherKnown:
      "Neither has a theme on record. So what they share is unknown, and counts as a half.",
    unknown: (name) =>
      `${name} has no theme on record. So what they share is unknown, and counts as a half.`,
    kinds: (kinds) => ({
      much: `${kinds} complement each other.`,
      some: `${kinds} complement each other in part.`,
      little: `${kinds} bring much the same.`,
    }),
  },
  FI: {
    both: (themes) => `Yhteiset teemat: ${themes}.`,
    none: "Yhteisiä teemoja ei ole kirjattu.",
    neitherKnown:
      "Kummallekaan ei ole kirjattu teemaa. Yhteisiä teemoja ei siis tiedetä, ja ne lasketaan puolikkaaksi.",
    unknown: (name) =>
      `${name}: teemaa ei ole kirjattu. Yhteisiä teemoja ei siis tiedetä, ja ne lasketaan puolikkaaksi.`,
    kinds: (kinds) => ({
      much: `${kinds} täydentävät toisiaan.`,
      some: `${kinds} täydentävät toisiaan osittain.`,
      little: `${kinds} tuovat paljolti samaa.`,
    }),
  },
};

/** How two actors fit: what they work on, and what they are. */
export function introductionFit(facts: FitFacts, language: Language): string {
  const { kindsValue } = facts;
  const much = kindsValue === 0 ? "little" : kindsValue < 1 ? "some" : "much";
  const kinds = SENTENCES[language].kinds(kindsTogether(facts.kinds, language))[much];
  return `${themes(facts, language)} ${kinds}`;
}

function themes({ inCommon, unknownOf }: FitFacts, language: Language): string {
  const words = SENTENCES[language];
  const [unknown, other] = unknownOf;
  if (other !== undefined) return words.neitherKnown;
  if (unknown !== undefined) return words.unknown(unknown);
  return inCommon.length > 0 ? words.both(listed(language, inCommon)) : words.none;
}
