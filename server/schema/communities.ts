import { actorsByIds } from "../questions/actors/actorsByIds.ts";
import { communities } from "../questions/communities/communities.ts";
import { communityPage } from "../questions/communities/communityRows.ts";
import { mismatchWords, summaryOf } from "../questions/communities/communityWords.ts";
import { mismatchPage } from "../questions/communities/mismatchRows.ts";
import { existing } from "../questions/reading/existing.ts";
import type { Resolvers } from "./types.gen.ts";

export const communitiesResolvers: Resolvers = {
  Query: { communities: (_, args, context) => communities(context, args) },
  Communities: {
    summary: (answer, { language }, context) => summaryOf(context, answer, language),
    modularity: ({ figures }) => figures.modularity,
    stability: ({ figures }) => figures.stability,
    starts: ({ figures }) => figures.starts,
    communities: (answer, args) => communityPage(answer, args),
    mismatches: (answer, args) => mismatchPage(answer, args),
  },
  Community: {
    members: ({ memberIds }, args, context) => actorsByIds(context, memberIds(), args),
  },
  CommunityMismatch: {
    cluster: ({ id }, _, { load }) => existing(load.actor, id),
    match: ({ figures }) => figures.match,
    together: ({ idsIn }, args, context) => actorsByIds(context, idsIn("together"), args),
    elsewhere: ({ idsIn }, args, context) => actorsByIds(context, idsIn("elsewhere"), args),
    withoutTies: ({ idsIn }, args, context) => actorsByIds(context, idsIn("withoutTies"), args),
    unlisted: ({ idsIn }, args, context) => actorsByIds(context, idsIn("unlisted"), args),
    ofOthers: ({ figures }) => figures.ofOthers,
    sentence: (row, { language }, context) => mismatchWords(context, row, language),
  },
};
