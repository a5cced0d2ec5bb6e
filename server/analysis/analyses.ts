import type { Analysis } from "./analysis.ts";
import { brokerageAnalysis } from "./brokerage/brokerageAnalysis.ts";
import { communitiesAnalysis } from "./communities/communitiesAnalysis.ts";
import { fragilityAnalysis } from "./fragility/fragilityAnalysis.ts";
import { gapAnalysis } from "./gaps/gapAnalysis.ts";
import { gapsAnalysis } from "./gaps/gapsAnalysis.ts";
import { introductionsAnalysis } from "./introductions/introductionsAnalysis.ts";
import { qualityAnalysis } from "./introductions/qualityAnalysis.ts";

/** Every analysis, by its id: the field of the API that answers with it. */
const LIST = {
  gaps: gapsAnalysis,
  gap: gapAnalysis,
  introductions: introductionsAnalysis,
  introductionQuality: qualityAnalysis,
  brokerage: brokerageAnalysis,
  fragility: fragilityAnalysis,
  communities: communitiesAnalysis,
};

export type AnalysisId = keyof typeof LIST;
export type ParamsOf<Id extends AnalysisId> =
  (typeof LIST)[Id] extends Analysis<infer Params, infer _R> ? Params : never;
export type ResultOf<Id extends AnalysisId> =
  (typeof LIST)[Id] extends Analysis<infer _P, infer Result> ? Result : never;

/** The same, so that an id leads to its parameters and its result. */
export const ANALYSES: { readonly [Id in AnalysisId]: Analysis<ParamsOf<Id>, ResultOf<Id>> } = LIST;

/** The ids of all analyses, in the order in which they are listed. */
export const ANALYSIS_IDS: readonly AnalysisId[] = [
  "gaps",
  "gap",
  "introductions",
  "introductionQuality",
  "brokerage",
  "fragility",
  "communities",
];
