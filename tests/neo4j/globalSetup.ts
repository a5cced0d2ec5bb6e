import neo4j from "neo4j-driver";
import type { TestProject } from "vitest/node";
import type { Neo4jOptions } from "../../server/graph/neo4j.ts";
import { startNeo4j } from "./server.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** The Neo4j that the tests may fill and wipe; null where there is none. */
    neo4j: Neo4jOptions | null;
  }
}

/**
 * Gives the tests a Neo4j: the one that `NEO4J_URI` names, or else one started for this run. Where
 * neither is to be had the tests run on the embedded engine alone; with `CI=true` that is a failure.
 */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const named = process.env.NEO4J_URI;
  if (named) {
    const address = namedServer(named);
    await mustBeEmpty(address);
    project.provide("neo4j", address);
    return () => emptyAgain(address);
  }
  try {
    const server = await startNeo4j();
    project.provide("neo4j", server.address);
    return server.stop;
  } catch (error) {
    if (process.env.CI === "true") throw error;
    const why = error instanceof Error ? error.message : String(error);
    console.warn(`\n*** NOTHING IS TESTED ON NEO4J: ${why}. Name one by NEO4J_URI. ***\n`);
    project.provide("neo4j", null);
    return async () => {};
  }
}

function namedServer(uri: string): Neo4jOptions {
  return {
    uri,
    user: process.env.NEO4J_USER ?? "neo4j",
    password: process.env.NEO4J_PASSWORD ?? "",
    database: process.env.NEO4J_DATABASE ?? "neo4j",
  };
}

/** The tests wipe what they find, so a server that holds anything is none for tests. */
async function mustBeEmpty(address: Neo4jOptions): Promise<void> {
  const [nodes] = await run(address, "MATCH (n) RETURN count(n) AS nodes");
  if (nodes !== 0)
    throw new Error(
      `NEO4J_URI: wanted an empty database, since the tests wipe it; ${address.uri} holds ${nodes} nodes`,
    );
}

async function emptyAgain(address: Neo4jOptions): Promise<void> {
  await run(address, "MATCH (n) DETACH DELETE n RETURN count(*) AS nodes");
}

async function run(address: Neo4jOptions, text: string): Promise<number[]> {
  const { uri, user, password, database } = address;
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), {
    disableLosslessIntegers: true,
  });
  try {
    const { records } = await driver.executeQuery(text, {}, { database });
    return records.map((record) => Number(record.get("nodes")));
  } finally {
    await driver.close();
  }
}
