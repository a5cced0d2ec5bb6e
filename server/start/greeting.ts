import { type GraphQLSchema, graphql } from "graphql";
import { createContext } from "../context.ts";
import type { Engine } from "../graph/engine.ts";
import { deadline } from "../http/requestContext.ts";
import { textIn } from "../http/textIn.ts";

export interface Started {
  readonly address: string;
  readonly engine: Engine;
  readonly schema: GraphQLSchema;
  readonly hasClient: boolean;
}

/** The one block that is printed when all is up: where to open the page, and what was loaded. */
export async function greeting({ address, engine, schema, hasClient }: Started): Promise<string> {
  return [
    "",
    "  Intercluster is ready",
    "",
    `  Page   ${hasClient ? `${address}/` : "not built: run npm run build and start again"}`,
    `  API    ${hasClient ? `${address}/graphiql` : `${address}/graphql`}`,
    `  Data   ${await loaded(schema, engine)}`,
    "",
  ].join("\n");
}

async function loaded(schema: GraphQLSchema, engine: Engine): Promise<string> {
  const { signal, cancel } = deadline(5000);
  const { data } = await graphql({
    schema,
    source: "{ dataset { actorCount tieCount sourceCount version } }",
    contextValue: createContext(engine, signal),
  });
  cancel("counted");
  const at = textIn(data);
  const counts = ["actor", "tie", "source"].map(
    (each) => `${at("dataset", `${each}Count`)} ${each}s`,
  );
  return `${counts.join(", ")}; version ${at("dataset", "version").slice(0, 12)}; in ${engine.name}`;
}
