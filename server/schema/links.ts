import { brokerPage } from "../questions/links/linkBrokers.ts";
import { leftOutRows } from "../questions/links/linksLeftOut.ts";
import { tiesByIds } from "../questions/links/linkTies.ts";
import { reasonOf, reasonOfBroker, summaryOf } from "../questions/links/linkWords.ts";
import { pathPage, pathRows } from "../questions/links/pathRows.ts";
import { paths } from "../questions/links/paths.ts";
import { placeUnknown, sideName } from "../questions/links/sideFacts.ts";
import { sideMembers } from "../questions/links/sideMembers.ts";
import { whoLinks } from "../questions/links/whoLinks.ts";
import { existing } from "../questions/reading/existing.ts";
import { leftOutWhy } from "../words/links/leftOutWhy.ts";
import type { Resolvers } from "./types.gen.ts";

export const linksResolvers: Resolvers = {
  Query: {
    whoLinks: (_, args, context) => whoLinks(context, args),
    paths: (_, args, context) => paths(context, args),
  },
  Links: {
    reason: (links, { language }) => reasonOf(links, language),
    summary: (links, { language }) => summaryOf(links, language),
    inBoth: ({ from, to, inBoth }, args, context) =>
      sideMembers(context, { ids: inBoth, sides: [from, to] }, args),
    direct: ({ direct }, args, context) => tiesByIds(context, direct, args),
    brokers: (links, args) => brokerPage(links, args),
    chains: ({ question, chains }, args, context) =>
      pathPage(pathRows(context, question, chains), args),
    leftOut: leftOutRows,
  },
  Side: {
    name: (side, { language }) => sideName(side, language),
    placeUnknown: (side, _, context) => placeUnknown(context, side),
    actors: (side, args, context) =>
      sideMembers(context, { ids: side.members, sides: [side] }, args),
  },
  SideNode: { __resolveType: (node) => ("kind" in node ? node.kind : "Region") },
  SideMember: { actor: ({ id }, _, { load }) => existing(load.actor, id) },
  Broker: {
    actor: ({ id }, _, { load }) => existing(load.actor, id),
    placeKnown: async ({ id }, _, { load }) => (await load.locations.load(id)).length > 0,
    fromTies: ({ from }, args, context) => tiesByIds(context, from.ties(), args),
    toTies: ({ to }, args, context) => tiesByIds(context, to.ties(), args),
    reason: (broker, { language }, context) => reasonOfBroker(context, broker, language),
  },
  LeftOut: {
    actor: ({ actor }, _, { load }) => (actor === null ? null : existing(load.actor, actor)),
    why: ({ reason }, { language }) => leftOutWhy[reason][language],
  },
  Path: {
    actors: ({ ids }, _, { load }) => Promise.all(ids.map((id) => existing(load.actor, id))),
    length: ({ steps }) => steps.length,
  },
  PathStep: {
    from: ({ from }, _, { load }) => existing(load.actor, from),
    to: ({ to }, _, { load }) => existing(load.actor, to),
  },
};
