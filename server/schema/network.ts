import { network } from "../questions/network/network.ts";
import { existing } from "../questions/reading/existing.ts";
import type { Resolvers } from "./types.gen.ts";

export const networkResolvers: Resolvers = {
  Query: { network: (_, args, context) => network(context, args) },
  ThemeCount: { theme: ({ id }, _, { load }) => existing(load.theme, id) },
  RegionCount: { region: ({ id }, _, { load }) => existing(load.region, id) },
};
