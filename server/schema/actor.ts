import { allActors } from "../questions/actors/allActors.ts";
import { ownedActors } from "../questions/actors/ownedActors.ts";
import { findActor } from "../questions/names/findActor.ts";
import { inLanguage } from "../questions/names/inLanguage.ts";
import { termLabel } from "../questions/names/termLabel.ts";
import { existing } from "../questions/reading/existing.ts";
import { namedSources } from "../questions/sources.ts";
import { tieChoice } from "../questions/ties/tieChoice.ts";
import { tieCounts } from "../questions/ties/tieCounts.ts";
import { evidenceOf } from "../questions/ties/tieEvidence.ts";
import { tiesOfActor } from "../questions/ties/tiesOfActor.ts";
import type { CompanyResolvers, Resolvers } from "./types.gen.ts";

const everyActor: CompanyResolvers = {
  summary: (actor, { language }) =>
    inLanguage(language, { nb: actor.summaryNb, en: actor.summary, fi: actor.summaryFi }) ??
    actor.summary,
  locations: (actor, _, { load }) => load.locations.load(actor.id),
  themes: (actor, _, { load }) => load.themesOf.load(actor.id),
  facts: (actor, _, { load }) => load.facts.load(actor.id),
  sources: (actor, _, context) => namedSources(context, actor.sources),
  tieCounts: (actor, { filter }, context) => tieCounts(context, actor.id, tieChoice(filter)),
  ties: (actor, args, context) => tiesOfActor(context, actor.id, args),
  foldedFrom: (actor, _, { load }) => load.foldsInto.load(actor.id),
};

export const actorResolvers: Resolvers = {
  Query: {
    actor: (_, { id }, context) => findActor(context, id),
    actors: (_, args, context) => allActors(context, args),
  },
  Actor: { __resolveType: (actor) => actor.kind },
  Cluster: {
    ...everyActor,
    participants: ({ id }, args, context) => ownedActors(context, "participants", { ...args, id }),
  },
  Company: everyActor,
  Supporter: everyActor,
  ResearchPartner: everyActor,
  Location: {
    actor: ({ owner }, _, { load }) => existing(load.actor, owner),
    region: (location, _, { load }) => existing(load.region, location.region),
    roleLabel: ({ role }, { language }, context) =>
      termLabel(context, { field: "role", key: role }, language),
    evidence: (location, _, context) => evidenceOf(context, location.evidence),
  },
};
