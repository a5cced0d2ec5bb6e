import { setMaxListeners } from "node:events";
import { type GraphQLError, graphql } from "graphql";
import type { Engine } from "../../server/graph/engine.ts";
import { createLoaders } from "../../server/questions/reading/loaders.ts";
import { createSchema } from "../../server/schema/index.ts";

const schema = createSchema();

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
  const contextValue = { engine, signal, load: createLoaders(engine, signal) };
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
