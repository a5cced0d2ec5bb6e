import compression from "compression";
import express, { type Express } from "express";
import type { GraphQLSchema } from "graphql";
import type { Logger } from "pino";
import type { Engine } from "./graph/engine.ts";
import { readBody } from "./http/body.ts";
import { errorAnswers, notFound } from "./http/errorAnswers.ts";
import { createGraphql } from "./http/graphql.ts";
import { healthz, readyz } from "./http/health.ts";
import { pages } from "./http/pages.ts";
import { requestLog } from "./http/requestLog.ts";
import { pageHeaders } from "./http/securityHeaders.ts";
import { toApiPage } from "./http/toApiPage.ts";

/** What the application is made of. */
export interface AppOptions {
  readonly schema: GraphQLSchema;
  readonly engine: Engine;
  readonly log: Logger;
  /** The built client; null leaves the pages out and serves the API alone. */
  readonly clientFolder: string | null;
  /** Hops of proxies in front. */
  readonly trustProxy?: number;
  /** Where “report an error” leads. */
  readonly contact?: string | null;
  /** Milliseconds that a page waits for the graph before it comes without words of its own. */
  readonly pagePatience?: number;
}

/** The whole application over an open engine; it does not listen. */
export async function createApp(options: AppOptions): Promise<Express> {
  const { schema, engine, log, clientFolder } = options;
  const app = express();
  app.disable("x-powered-by");
  app.set("trust proxy", options.trustProxy ?? 0);
  app.use(requestLog(log), pageHeaders, compression());
  app.get("/healthz", healthz);
  app.get("/readyz", readyz(engine));
  if (clientFolder !== null) app.get("/graphql", toApiPage);
  app.use("/graphql", ...readBody, await createGraphql(schema, engine, log));
  const { contact = null, pagePatience: patience = 1000 } = options;
  if (clientFolder !== null)
    app.use(pages({ folder: clientFolder, schema, engine, contact, patience }));
  app.use(notFound);
  app.use(errorAnswers(log));
  return app;
}
