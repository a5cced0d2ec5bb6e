import { KINDS } from "../kinds/index.ts";
import type { FacetCountsFragment } from "../network/network.gen.ts";
import { LEVEL_NAMES } from "../regions/levelTexts.ts";
import type { Words } from "../texts.ts";
import { BASIS_VIEWS } from "../ties/bases.ts";
import { TIE_TYPE_VIEWS } from "../ties/tieTypes.ts";
import type { ViewFilter } from "../view/view.ts";
import { ACTOR_KINDS, BASES, TIE_TYPES } from "../vocabulary.ts";
import { closedOptions, openOptions } from "./option.ts";

/** Levels from the widest to the narrowest, as they are named. */
const WIDTH = Object.keys(LEVEL_NAMES);

/** The choices of every group of a filter, with what each would leave, in the reader's language. */
export function facetOptions(facets: FacetCountsFragment, filter: ViewFilter, words: Words) {
  const { say } = words;
  return {
    kinds: closedOptions(
      ACTOR_KINDS,
      new Map(facets.kinds.map(({ kind, count }) => [kind, count])),
      { chosen: filter.kinds, nameOf: (kind) => say(KINDS[kind].plural) },
    ),
    types: closedOptions(TIE_TYPES, new Map(facets.types.map(({ type, count }) => [type, count])), {
      chosen: filter.types,
      nameOf: (type) => say(TIE_TYPE_VIEWS[type].forward),
    }),
    basis: closedOptions(BASES, new Map(facets.bases.map(({ basis, count }) => [basis, count])), {
      chosen: filter.basis,
      nameOf: (basis) => say(BASIS_VIEWS[basis].name),
    }),
    regions: openOptions(
      facets.regions.map(({ count, region: { id, name, level } }) => {
        return {
          value: id,
          name,
          count,
          mark: say(LEVEL_NAMES[level]),
          rank: WIDTH.indexOf(level),
        };
      }),
      filter.regions,
      words,
    ),
    themes: openOptions(
      facets.themes.map(({ count, theme }) => ({ value: theme.id, name: theme.label, count })),
      filter.themes,
      words,
    ),
  };
}
