import { searchNames } from "../questions/names/searchNames.ts";
import type { Resolvers } from "./types.gen.ts";

export const searchResolvers: Resolvers = {
  Query: { search: (_, args, context) => searchNames(context, args) },
  SearchNode: {
    __resolveType: (node) => {
      if ("kind" in node) return node.kind;
      return "level" in node ? "Region" : "Theme";
    },
  },
};
