import { ownedActorCount, ownedActors } from "../questions/actors/ownedActors.ts";
import { inLanguage } from "../questions/names/inLanguage.ts";
import { childrenOf, regions } from "../questions/regions.ts";
import { namedSources } from "../questions/sources.ts";
import type { Resolvers } from "./types.gen.ts";

export const regionResolvers: Resolvers = {
  Query: {
    region: (_, { id }, { load }) => load.region.load(id),
    regions: (_, { level }, context) => regions(context, level),
  },
  Region: {
    name: ({ name, nameNb: nb, nameEn: en, nameFi: fi }, { language }) =>
      inLanguage(language, { nb, en, fi }) ?? name,
    parent: ({ parent }, _, { load }) => (parent === null ? null : load.region.load(parent)),
    children: ({ id }, _, context) => childrenOf(context, id),
    facts: ({ id }, _, { load }) => load.facts.load(id),
    sources: (region, _, context) => namedSources(context, region.sources),
    actorCount: ({ id }, _, context) => ownedActorCount(context, "region", id),
    actors: ({ id }, args, context) => ownedActors(context, "region", { ...args, id }),
  },
};
