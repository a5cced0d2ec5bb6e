import { existing } from "../questions/reading/existing.ts";
import { comparedTies } from "../questions/statements/comparedTies.ts";
import { compareSources } from "../questions/statements/compareSources.ts";
import { comparisonSummary } from "../questions/statements/comparisonSummary.ts";
import { statements } from "../questions/statements/statements.ts";
import type { Resolvers } from "./types.gen.ts";

export const statementsResolvers: Resolvers = {
  Query: {
    statements: (_, args, context) => statements(context, args),
    compareSources: (_, args, context) => compareSources(context, args),
  },
  SourceStatements: { source: ({ source }, _, { load }) => existing(load.source, source) },
  SourceComparison: {
    kept: ({ kept }, args, context) => comparedTies(context, kept, args),
    onlyFirst: ({ onlyFirst }, args, context) => comparedTies(context, onlyFirst, args),
    onlySecond: ({ onlySecond }, args, context) => comparedTies(context, onlySecond, args),
    summary: (answer, { language }, context) => comparisonSummary(context, answer, language),
  },
};
