import { readdirSync, readFileSync } from "node:fs";
import {
  buildASTSchema,
  type GraphQLFieldResolver,
  type GraphQLSchema,
  isObjectType,
  parse,
} from "graphql";
import type { Context } from "../../server/context.ts";
import type { Engine } from "../../server/graph/engine.ts";

const FOLDER = new URL("../../server/schema/", import.meta.url);

type Resolve = GraphQLFieldResolver<unknown, Context>;

/** The real types over answers of a test's own: `{ "Query.actor": () => ({ … }) }`. */
export function schemaAnswering(answers: Readonly<Record<string, Resolve>> = {}): GraphQLSchema {
  const files = readdirSync(FOLDER).filter((file) => file.endsWith(".graphql"));
  const text = files.map((file) => readFileSync(new URL(file, FOLDER), "utf8")).join("\n");
  const schema = buildASTSchema(parse(text));
  for (const [name, resolve] of Object.entries(answers)) {
    const [typeName = "", fieldName = ""] = name.split(".");
    const type = schema.getType(typeName);
    const field = isObjectType(type) ? type.getFields()[fieldName] : undefined;
    if (!field) throw new Error(`wanted a field of the schema, got ${name}`);
    field.resolve = resolve;
  }
  return schema;
}

/** An engine of which only the reading matters; without a reader every answer is empty. */
export function fakeEngine(read: () => Promise<never[]> = async () => []): Engine {
  return {
    name: "fake",
    read,
    write: async () => {},
    define: async () => {},
    close: async () => {},
  };
}
