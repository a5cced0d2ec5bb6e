import type { FacetCountsFragment } from "../../../client/network/network.gen.ts";

type Region = FacetCountsFragment["regions"][number]["region"];

/** Counts made by hand; what is not given leaves nothing. */
export function facets(given: Partial<FacetCountsFragment> = {}): FacetCountsFragment {
  return {
    kinds: [],
    themes: [],
    regions: [],
    placeUnknown: 0,
    types: [],
    bases: [],
    years: [],
    undated: 0,
    ...given,
  };
}

/** A region of a facet, with what it would leave. */
export function region(id: string, count: number, level: Region["level"] = "COUNTY") {
  return { count, region: { id, name: id.toUpperCase(), level, parent: null } };
}

/** A theme of a facet, with what it would leave. */
export function theme(id: string, count: number) {
  return { count, theme: { id, label: `about ${id}` } };
}
