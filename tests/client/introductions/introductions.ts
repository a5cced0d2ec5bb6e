import type { Introduction } from "../../../client/introductions/introduction.ts";
import { actor, tie } from "../answer/links.ts";

/** Two actors worth introducing, through somebody in between. */
export function introduction(given: Partial<Introduction> = {}): Introduction {
  return {
    from: actor("n1"),
    to: actor("s1"),
    score: 0.42,
    reason: "They would bring the sides closer.",
    gain: { value: 1, reason: "Nothing brings them closer." },
    fit: { value: 0.75, reason: "A company and a lab." },
    way: {
      value: 1,
      type: "ONE",
      count: 3,
      reason: "Between knows both.",
      introducers: [actor("Between")],
      ties: [tie("n1", "Between"), tie("Between", "s1")],
    },
    coverage: { value: 0.56, reason: "Both are well known." },
    plans: [],
    ...given,
  };
}

/** One page of introductions that is all there is. */
export function introductions(nodes: readonly Introduction[]) {
  return {
    summary: `${nodes.length} introductions are worth making.`,
    fromLookedAt: 4,
    toLookedAt: 3,
    candidateCount: 11,
    totalCount: nodes.length,
    pageInfo: { hasNextPage: false, endCursor: null },
    nodes,
  };
}

/** How well introductions find hidden ties: somewhat better than those who know most. */
export const quality = {
  summary: "They are somewhat better than chance.",
  missedCount: 2,
  bestPrecision: 0.18,
  rankings: [
    {
      ranking: "INTRODUCTIONS",
      auc: { mean: 0.62, lowest: 0.55, highest: 0.7 },
      precisionAtTen: { mean: 0.05, lowest: 0, highest: 0.1 },
    },
    { ranking: "RANDOM", auc: { mean: 0.5, lowest: 0.44, highest: 0.57 }, precisionAtTen: null },
  ],
};
