import type { Language } from "../../../seed/vocabulary.ts";
import { counted, inDigits } from "../language.ts";
import {
  actorsOnBothSides,
  atLeast,
  chains,
  directLinks,
  goBetweens,
  steps,
  ties,
} from "./linkCounts.ts";

/** How much each part of an answer holds. */
export interface LinkNumbers {
  readonly inBoth: number;
  /** Pairs of actors that direct ties join, and those ties. */
  readonly directPairs: number;
  readonly directTies: number;
  readonly brokers: number;
  readonly chains: number;
  /** Whether only the first of more chains were given. */
  readonly moreChains: boolean;
  /** In ties; 0 where there is no chain. */
  readonly chainLength: number;
}

/** What joins two sides, part by part; parts that hold nothing are passed over. */
export function joiningParts(
  numbers: LinkNumbers,
  language: Language,
): { readonly parts: string[]; readonly single: boolean } {
  const all = [
    { count: numbers.inBoth, text: counted(language, numbers.inBoth, actorsOnBothSides) },
    { count: numbers.directPairs, text: directText(numbers, language) },
    { count: numbers.brokers, text: counted(language, numbers.brokers, goBetweens) },
    { count: numbers.chains, text: chainText(numbers, language) },
  ].filter((part) => part.count > 0);
  return {
    parts: all.map((part) => part.text),
    single: all.length === 1 && all[0]?.count === 1,
  };
}

/** `two direct links (3 ties)`: the ties are told where they are more than the links. */
function directText({ directPairs, directTies }: LinkNumbers, language: Language): string {
  const links = counted(language, directPairs, directLinks);
  return directTies > directPairs ? `${links} (${inDigits(language, directTies, ties)})` : links;
}

function chainText(numbers: LinkNumbers, language: Language): string {
  const more = numbers.moreChains ? atLeast[language] : "";
  const length = inDigits(language, numbers.chainLength, steps);
  return `${more}${counted(language, numbers.chains, chains)} (${length})`;
}
