import { ApolloServer } from "@apollo/server";
import { ApolloServerPluginLandingPageDisabled } from "@apollo/server/plugin/disabled";
import { expressMiddleware } from "@as-integrations/express5";
import type { RequestHandler } from "express";
import type { GraphQLSchema } from "graphql";
import type { Logger } from "pino";
import type { Context } from "../context.ts";
import type { Engine } from "../graph/engine.ts";
import { createFormatError } from "./formatError.ts";
import { limitPlugin } from "./limitPlugin.ts";
import { LIMITS } from "./limits.ts";
import { requestContext } from "./requestContext.ts";
import { statusPlugin } from "./statusPlugin.ts";

/** Answers GraphQL over HTTP, with the limits and the error catalogue in force. */
export async function createGraphql(
  schema: GraphQLSchema,
  engine: Engine,
  log: Logger,
): Promise<RequestHandler> {
  const apollo = new ApolloServer<Context>({
    schema,
    introspection: true,
    // Safe without: there are no cookies, GET cannot mutate, and only JSON bodies are read.
    csrfPrevention: false,
    includeStacktraceInErrorResponses: false,
    persistedQueries: false,
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: LIMITS.tokens },
    maxRecursiveSelections: LIMITS.selections,
    formatError: createFormatError(log),
    // Apollo's own page would load its parts from elsewhere; ours is at /graphiql.
    plugins: [limitPlugin, statusPlugin, ApolloServerPluginLandingPageDisabled()],
    logger: log,
  });
  await apollo.start();
  return expressMiddleware(apollo, {
    context: async ({ req, res }) => requestContext(engine, req, res),
  });
}
