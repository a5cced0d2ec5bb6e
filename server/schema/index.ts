import { readdirSync, readFileSync } from "node:fs";
import { makeExecutableSchema } from "@graphql-tools/schema";
import { type GraphQLSchema, isObjectType } from "graphql";
import { actorResolvers } from "./actor.ts";
import { analysisResolvers } from "./analysis.ts";
import { brokerageResolvers } from "./brokerage.ts";
import { communitiesResolvers } from "./communities.ts";
import { datasetResolvers } from "./dataset.ts";
import { exampleResolvers } from "./example.ts";
import { fragilityResolvers } from "./fragility.ts";
import { gapsResolvers } from "./gaps.ts";
import { introductionsResolvers } from "./introductions.ts";
import { linksResolvers } from "./links.ts";
import { neighbourhoodResolvers } from "./neighbourhood.ts";
import { networkResolvers } from "./network.ts";
import { regionResolvers } from "./region.ts";
import { searchResolvers } from "./search.ts";
import { sourceResolvers } from "./source.ts";
import { statementsResolvers } from "./statements.ts";
import { themeResolvers } from "./theme.ts";
import { tieResolvers } from "./tie.ts";

/** The resolvers of each `TOPIC.graphql`, from the `TOPIC.ts` beside it. */
export const RESOLVERS = [
  actorResolvers,
  analysisResolvers,
  brokerageResolvers,
  communitiesResolvers,
  datasetResolvers,
  exampleResolvers,
  fragilityResolvers,
  gapsResolvers,
  introductionsResolvers,
  linksResolvers,
  neighbourhoodResolvers,
  networkResolvers,
  regionResolvers,
  searchResolvers,
  sourceResolvers,
  statementsResolvers,
  themeResolvers,
  tieResolvers,
];

/** The schema of the API, ready to be asked: every `.graphql` file of this folder and its resolvers. */
export function createSchema(): GraphQLSchema {
  const folder = new URL("./", import.meta.url);
  const files = readdirSync(folder).filter((name) => name.endsWith(".graphql"));
  const typeDefs = files.sort().map((name) => readFileSync(new URL(name, folder), "utf8"));
  return withDescriptions(makeExecutableSchema({ typeDefs, resolvers: RESOLVERS }));
}

/** What an interface says of its fields holds for the types that implement it, and is written once. */
function withDescriptions(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap()).filter(isObjectType)) {
    for (const parent of type.getInterfaces()) {
      for (const { name, description } of Object.values(parent.getFields())) {
        const field = type.getFields()[name];
        if (field) field.description ??= description;
      }
    }
  }
  return schema;
}
