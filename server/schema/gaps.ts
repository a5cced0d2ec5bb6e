import { gap } from "../questions/gaps/gap.ts";
import { gaps } from "../questions/gaps/gaps.ts";
import type { Resolvers } from "./types.gen.ts";

export const gapsResolvers: Resolvers = {
  Query: {
    gaps: (_, args, context) => gaps(context, args),
    gap: (_, args, context) => gap(context, args),
  },
  Gaps: {
    pairCount: ({ pairs }) => pairs.length,
  },
  Gap: {
    verdict: ({ figures }) => figures.verdict,
    observed: ({ figures }) => figures.chance.observed,
    routes: ({ figures }) => figures.routes,
  },
};
