import type { Language } from "../../../seed/vocabulary.ts";
import { inDigits, listed } from "../language.ts";
import { more } from "./gapCounts.ts";
import type { Named } from "./gapFacts.ts";

/** `a, b and 3 more` */
export function namedList({ names, count }: Named, language: Language): string {
  const rest = count - names.length;
  return listed(language, rest > 0 ? [...names, inDigits(language, rest, more)] : names);
}
