import { ownedActors } from "../questions/actors/ownedActors.ts";
import { existingActor } from "../questions/names/findActor.ts";
import { termLabel, unitLabel } from "../questions/names/termLabel.ts";
import { existing } from "../questions/reading/existing.ts";
import {
  factSubject,
  factsOfSource,
  identitiesOfSource,
  locationsOfSource,
  themesOfSource,
} from "../questions/restingOnSource.ts";
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
    locations: ({ id }, args, context) => locationsOfSource(context, id, args),
    themes: ({ id }, args, context) => themesOfSource(context, id, args),
    facts: ({ id }, args, context) => factsOfSource(context, id, args),
    actors: ({ id }, args, context) => ownedActors(context, "source", { ...args, id }),
    identities: ({ id }, args, context) => identitiesOfSource(context, id, args),
  },
  Identity: {
    actor: ({ a }, _, context) => existingActor(context, a),
    other: ({ b }, _, context) => existingActor(context, b),
    otherName: ({ bName }) => bName,
  },
  FactSubject: { __resolveType: (subject) => ("kind" in subject ? subject.kind : "Region") },
  Evidence: {
    roleLabel: ({ role }, { language }, context) =>
      termLabel(context, { field: "role", key: role }, language),
    source: (evidence, _, { load }) => existing(load.source, evidence.source),
  },
  Fact: {
    subject: ({ owner }, _, context) => factSubject(context, owner),
    propertyLabel: ({ property }, { language }, context) =>
      termLabel(context, { field: "property", key: property }, language),
    unitLabel: ({ unit }, { language }, context) => unitLabel(context, unit, language),
    qualifierLabel: ({ qualifier }, { language }, context) =>
      qualifier && termLabel(context, { field: "qualifier", key: qualifier }, language),
    source: (fact, _, { load }) => existing(load.source, fact.source),
  },
};
