import { setMaxListeners } from "node:events";
import { type GraphQLError, graphql } from "graphql";
import { createContext } from "../../server/context.ts";
import type { Engine } from "../../server/graph/engine.ts";
import { createSchema } from "../../server/schema/index.ts";

const schema = createSchema();

/** Milliseconds that a test waits for what takes long: on a busy machine that is longer than a caller would. */
const PATIENCE = 60_000;

/** What the API says: data and errors as plain values, ready to be compared. */
export interface Answer<Data> {
  readonly data: Data | null | undefined;
  readonly errors: readonly GraphQLError[];
}

/** Asks the schema in memory, without HTTP, as one request with loaders of its own. */
export async function ask<Data = Record<string, unknown>>(
  engine: Engine,
  source: string,
  variableValues: Record<string, unknown> = {},
): Promise<Answer<Data>> {
  const { signal } = new AbortController();
  setMaxListeners(0, signal);
  const contextValue = createContext(engine, signal, PATIENCE);
  const result = await graphql({ schema, source, variableValues, contextValue });
  const data: Data | null | undefined = JSON.parse(JSON.stringify(result.data ?? null));
  return { data, errors: result.errors ?? [] };
}

/** The data of an answer without errors. @throws the first error. */
export async function asked<Data = Record<string, unknown>>(
  engine: Engine,
  source: string,
  variables: Record<string, unknown> = {},
): Promise<Data> {
  const { data, errors } = await ask<Data>(engine, source, variables);
  if (errors[0]) throw errors[0];
  if (!data) throw new Error("wanted data, got none");
  return data;
}
