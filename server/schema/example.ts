import { exampleQuestions } from "../questions/links/exampleQuestions.ts";
import { sideName } from "../questions/links/sideFacts.ts";
import type { Resolvers } from "./types.gen.ts";

export const exampleResolvers: Resolvers = {
  Query: { exampleQuestions: (_, __, context) => exampleQuestions(context) },
  ExampleSide: {
    id: ({ node }) => node.id,
    name: (side, { language }) => sideName(side, language),
  },
};
