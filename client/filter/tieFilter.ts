import type { TieFilter } from "../ties/tieCounts.gen.ts";
import { DEFAULT_FILTER, type ViewFilter } from "../view/view.ts";

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
