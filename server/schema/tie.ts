import { SYMMETRIC_TIE_TYPES } from "../../seed/vocabulary.ts";
import { existing } from "../questions/reading/existing.ts";
import { allTies } from "../questions/ties/allTies.ts";
import { findTie } from "../questions/ties/findTie.ts";
import { evidenceOf } from "../questions/ties/tieEvidence.ts";
import type { Resolvers } from "./types.gen.ts";

export const tieResolvers: Resolvers = {
  Query: {
    tie: (_, { id }, context) => findTie(context, id),
    ties: (_, args, context) => allTies(context, args),
  },
  Tie: {
    symmetric: ({ type }) => SYMMETRIC_TIE_TYPES.includes(type),
    from: (tie, _, { load }) => existing(load.actor, tie.from),
    to: (tie, _, { load }) => existing(load.actor, tie.to),
    since: async (tie, _, { load }) => (await load.period.load(tie)).since,
    until: async (tie, _, { load }) => (await load.period.load(tie)).until,
    evidenceIds: ({ evidence }) => evidence,
    evidence: (tie, _, context) => evidenceOf(context, tie.evidence),
  },
};
