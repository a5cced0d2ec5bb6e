import { actorsByIds } from "../questions/actors/actorsByIds.ts";
import { bridgePage, cutPointPage } from "../questions/fragility/breakRows.ts";
import { danglingCount, fragility } from "../questions/fragility/fragility.ts";
import { bridgeWords, cutPointWords, summaryOf } from "../questions/fragility/fragilityWords.ts";
import { existing } from "../questions/reading/existing.ts";
import type { Resolvers } from "./types.gen.ts";

export const fragilityResolvers: Resolvers = {
  Query: { fragility: (_, args, context) => fragility(context, args) },
  Fragility: {
    summary: (answer, { language }, context) => summaryOf(context, answer, language),
    inContact: ({ figures }) => figures.inContact,
    cutPoints: (answer, args) => cutPointPage(answer, args),
    bridges: (answer, args, context) => bridgePage(context, answer, args),
    danglingCount,
    parts: ({ figures }) => [...figures.parts],
    partCount: ({ figures }) => figures.partCount,
  },
  CutPoint: {
    actor: ({ id }, _, { load }) => existing(load.actor, id),
    lostActors: ({ lostIds }, args, context) => actorsByIds(context, lostIds(), args),
    pieces: ({ pieces }) => [...pieces],
    sentence: (row, { language }, context) => cutPointWords(context, row, language),
  },
  Bridge: {
    from: ({ from }, _, { load }) => existing(load.actor, from),
    to: ({ to }, _, { load }) => existing(load.actor, to),
    lostActors: ({ lostIds }, args, context) => actorsByIds(context, lostIds(), args),
    pieces: ({ pieces }) => [...pieces],
    sentence: (row, { language }, context) => bridgeWords(context, row, language),
  },
};
