import type { Language } from "../../seed/vocabulary.ts";
import { number } from "./language.ts";

/** A share from 0 to 1 in whole per cent; what is more than nothing never reads as nothing. */
export function percent(language: Language, share: number): string {
  const whole = Math.round(share * 100);
  return whole === 0 && share > 0 ? "< 1 %" : `${number(language, whole)} %`;
}
