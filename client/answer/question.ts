import { API_LANGUAGE, type ApiLanguage, type Language } from "../languages.ts";
import { DEFAULT_FILTER, type ViewFilter } from "../view/view.ts";
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

/** The filter as the API takes it; what goes without saying is left out. */
export function tieFilter(filter: ViewFilter): TieFilter {
  const { types, basis, since, until, undated, programmes } = filter;
  return {
    ...(types.length > 0 && { types: [...types] }),
    ...(basis.join() !== DEFAULT_FILTER.basis.join() && { basis: [...basis] }),
    ...((since || until) && { during: { since, until } }),
    ...(!undated && { undated }),
    ...(programmes && { includeProgrammes: programmes }),
  };
}
