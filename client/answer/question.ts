import { tieFilter } from "../filter/tieFilter.ts";
import { API_LANGUAGE, type ApiLanguage, type Language } from "../languages.ts";
import type { ViewFilter } from "../view/view.ts";
import type { TieFilter } from "./answer.gen.ts";

/** Rows on a page of a part, and ties shown of a go-between to either side. */
export const PAGE_SIZE = 25;
export const TIES_EACH = 10;

/** What the API is asked: both sides and which ties count. */
export interface Question {
  readonly from: string;
  readonly to: string;
  readonly filter: TieFilter;
  readonly language: ApiLanguage;
}

/** The question about two sides under a filter. */
export function questionOf(
  { from, to }: { readonly from: string; readonly to: string },
  filter: ViewFilter,
  language: Language,
): Question {
  return { from, to, filter: tieFilter(filter), language: API_LANGUAGE[language] };
}
