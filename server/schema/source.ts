import { termLabel, unitLabel } from "../questions/names/termLabel.ts";
import { existing } from "../questions/reading/existing.ts";
import { sources } from "../questions/sources.ts";
import { sourceCounts, tiesOfSource } from "../questions/ties/tiesOfSource.ts";
import type { Resolvers } from "./types.gen.ts";

export const sourceResolvers: Resolvers = {
  Query: {
    source: (_, { id }, { load }) => load.source.load(id),
    sources: (_, args, context) => sources(context, args),
  },
  Source: {
    evidenceCount: async ({ id }, _, context) => (await sourceCounts(context, id)).evidence,
    ties: ({ id }, args, context) => tiesOfSource(context, id, args),
  },
  Evidence: {
    roleLabel: ({ role }, { language }, context) =>
      termLabel(context, { field: "role", key: role }, language),
    source: (evidence, _, { load }) => existing(load.source, evidence.source),
  },
  Fact: {
    propertyLabel: ({ property }, { language }, context) =>
      termLabel(context, { field: "property", key: property }, language),
    unitLabel: ({ unit }, { language }, context) => unitLabel(context, unit, language),
    qualifierLabel: ({ qualifier }, { language }, context) =>
      qualifier && termLabel(context, { field: "qualifier", key: qualifier }, language),
    source: (fact, _, { load }) => existing(load.source, fact.source),
  },
};
