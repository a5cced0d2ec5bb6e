import type { RankingName } from "../analysis/introductions/rankings.ts";
import {
  introductionQuality,
  qualityFacts,
  rankingRows,
} from "../questions/introductions/introductionQuality.ts";
import { introductions } from "../questions/introductions/introductions.ts";
import {
  coverageReason,
  fitReason,
  reasonOf,
  summaryOf,
  wayReason,
} from "../questions/introductions/introductionWords.ts";
import { allExisting, existing } from "../questions/reading/existing.ts";
import { introductionGain } from "../words/introductions/introductionGain.ts";
import { introductionQuality as qualityInWords } from "../words/introductions/introductionQuality.ts";
import type { IntroductionRanking, Resolvers } from "./types.gen.ts";

/** Rankings as the API calls them. */
const NAMES: Readonly<Record<RankingName, IntroductionRanking>> = {
  introductions: "INTRODUCTIONS",
  gain: "GAIN",
  fit: "FIT",
  way: "WAY",
  coverage: "COVERAGE",
  degreeProduct: "DEGREE_PRODUCT",
  random: "RANDOM",
};

export const introductionsResolvers: Resolvers = {
  Query: {
    introductions: (_, args, context) => introductions(context, args),
    introductionQuality: (_, args, context) => introductionQuality(context, args),
  },
  Introductions: {
    summary: (answer, { language }, context) => summaryOf(context, answer, language),
    fromLookedAt: ({ fromCounts }) => fromCounts.lookedAt,
    toLookedAt: ({ toCounts }) => toCounts.lookedAt,
  },
  Introduction: {
    from: ({ from }, _, { load }) => existing(load.actor, from),
    to: ({ to }, _, { load }) => existing(load.actor, to),
    gain: (row) => row,
    fit: (row) => row,
    way: (row) => row,
    coverage: (row) => row,
    reason: (row, { language }, context) => reasonOf(context, row, language),
  },
  IntroductionGain: {
    value: ({ gain }) => gain.value,
    efficiency: ({ gain }) => gain.efficiency,
    closer: ({ gain }) => gain.closer,
    joined: ({ gain }) => gain.joined,
    distance: ({ gain }) => gain.hops,
    reason: ({ gain }, { language }) => introductionGain(gain, language),
  },
  IntroductionFit: {
    value: ({ fit }) => fit.value,
    themesValue: ({ fit }) => fit.themes.value,
    themes: ({ fit }, _, { load }) => allExisting(load.theme, fit.themes.inCommon),
    themesUnknownOf: ({ fit }, _, { load }) => allExisting(load.actor, fit.themes.unknownOf),
    kindsValue: ({ fit }) => fit.kinds.value,
    reason: (row, { language }, context) => fitReason(context, row, language),
  },
  IntroductionWay: {
    value: ({ way }) => way.value,
    type: ({ way }) => way.type,
    introducers: ({ way }, _, { load }) => allExisting(load.actor, way.introducers),
    count: ({ way }) => way.count,
    ties: ({ wayTies }, _, { load }) => allExisting(load.tie, wayTies),
    reason: (row, { language }, context) => wayReason(context, row, language),
  },
  IntroductionCoverage: {
    value: ({ coverage }) => coverage.value,
    fromSources: ({ coverage }) => coverage.from.sources,
    fromTied: ({ coverage }) => coverage.from.ties,
    toSources: ({ coverage }) => coverage.to.sources,
    toTied: ({ coverage }) => coverage.to.ties,
    reason: (row, { language }, context) => coverageReason(context, row, language),
  },
  IntroductionQuality: {
    summary: (answer, { language }) => qualityInWords(qualityFacts(answer), language),
    rankings: rankingRows,
  },
  RankingQuality: { ranking: ({ name }) => NAMES[name] },
};
