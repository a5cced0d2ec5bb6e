import { neighbourhood } from "../questions/ties/neighbourhood.ts";
import type { Resolvers } from "./types.gen.ts";

export const neighbourhoodResolvers: Resolvers = {
  Query: { neighbourhood: (_, args, context) => neighbourhood(context, args) },
};
