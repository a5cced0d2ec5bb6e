import type { WholeAnswer } from "../../../client/export/collect.ts";
import type { ProvenTieFragment } from "../../../client/export/export.gen.ts";
import { actor, tie } from "../answer/links.ts";

/** A tie with one statement about it. */
export function proven(from: string, to: string, claim: string): ProvenTieFragment {
  return {
    ...tie(from, to),
    evidence: [
      {
        id: `row-${from}`,
        claim,
        locator: "p. 2",
        basis: "STATED",
        role: "backer",
        roleLabel: "backer",
        since: "2014",
        until: null,
        asOf: null,
        source: {
          id: "d001",
          title: "A <page>",
          publisher: "Somebody",
          language: "en",
          date: "2020-05",
          url: "https://example.org/?a=1&b=2",
        },
      },
    ],
  };
}

/** An answer with one direct tie and one go-between. */
export const whole: WholeAnswer = {
  dataset: {
    version: "0123456789abcdef",
    attribution: ["Places: GeoNames"],
    caveat: "A missing tie proves nothing.",
  },
  links: {
    finding: "LINKED",
    reason: "That is why.",
    summary: "That is the answer.",
    from: { name: "North", placeUnknown: 354 },
    to: { name: "South", placeUnknown: 354 },
    leftOut: [{ reason: "PLANS", count: 4, why: "Plans do not count.", actor: null }],
    chains: { nodes: [] },
  },
  both: [],
  direct: [proven("n1", "s1", "N1 backs S1.")],
  brokers: [
    {
      actor: actor("Between"),
      score: 0.5,
      pairs: 1,
      degree: 3,
      placeKnown: true,
      reason: "Between joins them.",
      fromTies: { totalCount: 1, nodes: [proven("Between", "n1", "Between backs N1.")] },
      toTies: { totalCount: 3, nodes: [proven("s1", "Between", "S1 backs “Between”.")] },
    },
  ],
};
