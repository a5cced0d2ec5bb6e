import { brokerage } from "../questions/brokerage/brokerage.ts";
import { brokeragePage } from "../questions/brokerage/brokeragePage.ts";
import { sentenceOf, summaryOf } from "../questions/brokerage/brokerageSentences.ts";
import { existing } from "../questions/reading/existing.ts";
import type { Resolvers } from "./types.gen.ts";

export const brokerageResolvers: Resolvers = {
  Query: {
    brokerage: async (_, { scope, groups, ...page }, context) =>
      brokeragePage(await brokerage(context, { scope, groups }), page),
  },
  Brokerage: {
    scope: ({ answer }) => answer.scope,
    summary: ({ answer }, { language }, context) => summaryOf(context, answer, language),
    followedFrom: ({ answer }) => answer.figures.followedFrom,
    exact: ({ answer }) => answer.figures.error === null,
  },
  ActorBrokerage: {
    actor: ({ id }, _, { load }) => existing(load.actor, id),
    degree: ({ index, answer }) => answer.figures.degree[index] ?? 0,
    betweenness: ({ index, answer }) => answer.figures.betweenness[index] ?? 0,
    normalised: ({ index, answer }) => answer.figures.normalised[index] ?? 0,
    error: ({ index, answer }) => answer.figures.error?.[index] ?? null,
    constraint: ({ index, answer }) => defined(answer.figures.constraint[index]),
    effectiveSize: ({ index, answer }) => defined(answer.figures.effectiveSize[index]),
    group: ({ index, answer }) => answer.groups[answer.figures.group[index] ?? -1] ?? null,
    roles: (row) => row,
    pairs: ({ index, answer }) => answer.figures.pairs[index] ?? 0,
    onlyRoute: ({ index, answer }) => answer.figures.onlyRoute[index] ?? 0,
    sentence: (row, { language }, context) => sentenceOf(context, row, language),
  },
  BrokerageRoles: {
    coordinator: ({ index, answer }) => answer.figures.roles.coordinator[index] ?? 0,
    gatekeeper: ({ index, answer }) => answer.figures.roles.gatekeeper[index] ?? 0,
    itinerant: ({ index, answer }) => answer.figures.roles.itinerant[index] ?? 0,
    liaison: ({ index, answer }) => answer.figures.roles.liaison[index] ?? 0,
    unknown: ({ index, answer }) => answer.figures.roles.unknown[index] ?? 0,
  },
};

/** Figures that an actor has none of are NaN. */
function defined(figure = Number.NaN): number | null {
  return Number.isNaN(figure) ? null : figure;
}
