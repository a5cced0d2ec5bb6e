import { networkOf } from "./network.ts";

/** The network of an exploration that holds nobody. */
export const NO_NETWORK = networkOf({
  members: [],
  ties: [],
  unknown: [],
  added: [],
  tieCount: 0,
  hiddenTies: [],
  facets: {
    kinds: [],
    themes: [],
    regions: [],
    placeUnknown: 0,
    types: [],
    bases: [],
    years: [],
    undated: 0,
  },
});
