import type { Engine } from "../graph/engine.ts";
import { grafeoSchema, neo4jSchema } from "../graph/queries.gen.ts";

const SCHEMAS: Readonly<Record<string, readonly string[]>> = {
  grafeo: grafeoSchema,
  neo4j: neo4jSchema,
};

/** Makes sure that the constraints and indexes of this engine are there. */
export async function defineSchema(engine: Engine): Promise<void> {
  const schema = SCHEMAS[engine.name];
  if (!schema) {
    const wanted = Object.keys(SCHEMAS).join(" or ");
    throw new Error(`wanted a schema for ${wanted}, got the engine ${engine.name}`);
  }
  await engine.define(schema);
}
