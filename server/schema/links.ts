import type { Resolvers } from "./types.gen.ts";

/** Who links two sides. */
export const linksResolvers: Resolvers = {
  Query: {
    whoLinks: () => {
      throw new Error("whoLinks is not answered yet");
    },
    paths: () => {
      throw new Error("paths is not answered yet");
    },
  },
};
