import { existing } from "../questions/existing.ts";
import { brokerPage } from "../questions/linkBrokers.ts";
import { leftOutRows } from "../questions/linksLeftOut.ts";
import { tiesByIds } from "../questions/linkTies.ts";
import { reasonOf, reasonOfBroker, summaryOf } from "../questions/linkWords.ts";
import { pathPage, pathRows } from "../questions/pathRows.ts";
import { paths } from "../questions/paths.ts";
import { placeUnknown, sideName } from "../questions/sideFacts.ts";
import { sideMembers } from "../questions/sideMembers.ts";
import { whoLinks } from "../questions/whoLinks.ts";
import { leftOutWhy } from "../words/leftOutWhy.ts";
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
