import { ANALYSES, ANALYSIS_IDS } from "../analysis/analyses.ts";
import { scopeLeftOut } from "../questions/analyses/scope.ts";
import type { Resolvers } from "./types.gen.ts";

export const analysisResolvers: Resolvers = {
  Query: { analyses: () => [...ANALYSIS_IDS] },
  Analysis: {
    id: (id) => id,
    name: (id, { language }) => ANALYSES[id].name[language],
    method: (id, { language }) => ANALYSES[id].method[language],
    parameters: (id) =>
      Object.entries(ANALYSES[id].parameters).map(([name, texts]) => ({ name, texts })),
  },
  AnalysisParameter: { description: ({ texts }, { language }) => texts[language] },
  AnalysisScope: {
    analysis: ({ id }) => id,
    actorCount: ({ actors }) => actors.length,
    leftOut: scopeLeftOut,
  },
};
