import type { WholeGap } from "../../../../client/pages/gap/wholeGap.ts";

function side(name: string): WholeGap["from"] {
  return {
    id: name.toLowerCase(),
    type: "REGION",
    name,
    actorCount: 4,
    placeUnknown: 3,
    node: { __typename: "Region" },
  };
}

const known = { actorCount: 4, withoutTies: 1, sourceCount: 7, newest: "2024", shortfall: null };

/** What there is between North and South: a gap with one tied pair, unless told otherwise. */
export function gapAnswer(given: Partial<WholeGap> = {}): WholeGap {
  return {
    scope: {
      dataVersion: "0123456789abcdef",
      actorCount: 90,
      edgeCount: 200,
      analysis: { id: "gap", name: "Gap", method: "Counted by the configuration model." },
      leftOut: [],
    },
    from: side("North"),
    to: side("South"),
    verdict: "GAP",
    reason: "There is 1 pair where chance would give 6.",
    words: {
      missing: "Little is there.",
      matters: "Both work on hydrogen.",
      certainty: "We are fairly sure.",
      advice: "Begin with these two.",
    },
    shared: 0,
    observed: 1,
    expected: { mean: 6, low: 3, high: 10, above: 0.98, method: "REWIRING" },
    distance: 1,
    routes: 1,
    cutting: [{ id: "sintef", kind: "ResearchPartner", name: "SINTEF", shortName: null }],
    cuttingNearTo: [{ id: "eyde", kind: "Cluster", name: "Eyde", shortName: null }],
    themes: [{ id: "hydrogen", label: "Hydrogen" }],
    rank: { themesKnown: true },
    coverage: { from: known, to: known },
    restsOn: [],
    strongBut: [],
    ...given,
  };
}
