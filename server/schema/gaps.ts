import { coverageSources } from "../questions/gaps/coverageSources.ts";
import { gap } from "../questions/gaps/gap.ts";
import { gapCoverage } from "../questions/gaps/gapAnswer.ts";
import { actorsInBoth, cutting, routePaths, tiesObserved } from "../questions/gaps/gapLists.ts";
import { pairsOf, rankedGaps, verdictCounts } from "../questions/gaps/gapPairs.ts";
import { gaps } from "../questions/gaps/gaps.ts";
import { matrixOf, orderedSides } from "../questions/gaps/gapsMatrix.ts";
import { gapReasonOf, gapsSummaryOf, gapWordsOf } from "../questions/gaps/gapWords.ts";
import { allExisting } from "../questions/reading/existing.ts";
import type { Resolvers } from "./types.gen.ts";

export const gapsResolvers: Resolvers = {
  Query: {
    gaps: (_, args, context) => gaps(context, args),
    gap: (_, args, context) => gap(context, args),
  },
  Gaps: {
    summary: (answer, { language }) => gapsSummaryOf(answer, language),
    groups: orderedSides,
    matrix: matrixOf,
    verdictCounts,
    pairCount: ({ figures }) => figures.length,
    pairs: pairsOf,
    ranked: rankedGaps,
  },
  Gap: {
    shared: ({ figures }) => figures.shared,
    inBoth: (answer, args, context) => actorsInBoth(context, answer, args),
    observed: ({ figures }) => figures.chance.observed,
    ties: (answer, args, context) => tiesObserved(context, answer, args),
    expected: ({ figures: { chance } }) => ({ ...chance, mean: chance.expected }),
    distance: ({ figures }) => figures.distance,
    routes: ({ figures }) => figures.routes,
    routePaths: (answer, args, context) => routePaths(context, answer, args),
    cutting: (answer, { first }, context) =>
      cutting(context, answer, { near: "cutNearFrom", first }),
    cuttingNearTo: (answer, { first }, context) =>
      cutting(context, answer, { near: "cutNearTo", first }),
    themes: ({ figures }, _, { load }) =>
      allExisting(
        load.theme,
        figures.themes.inCommon.map(({ theme }) => theme),
      ),
    coverage: gapCoverage,
    verdict: ({ figures }) => figures.verdict,
    reason: (answer, { language }, context) => gapReasonOf(context, answer, language),
    words: (answer, { language }, context) => gapWordsOf(context, answer, language),
    restsOn: ({ figures }, _, { load }) => allExisting(load.source, figures.restsOn),
    strongBut: ({ figures }, _, { load }) => allExisting(load.source, figures.strongBut),
    rank: ({ figures: { rank }, from, to }) => ({
      ...rank,
      weaker: rank.weaker === "from" ? from : to,
    }),
  },
  Coverage: {
    sources: (coverage, args, context) => coverageSources(context, coverage, args),
  },
};
