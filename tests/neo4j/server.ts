import { type ChildProcessByStdio, spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Readable, Writable } from "node:stream";
import { fileURLToPath } from "node:url";
import neo4j from "neo4j-driver";
import type { Neo4jOptions } from "../../server/graph/neo4j.ts";
import { neo4jJars } from "./jars.ts";

const SOURCE = fileURLToPath(new URL("RunNeo4j.java", import.meta.url));

export interface RunningNeo4j {
  readonly address: Neo4jOptions;
  /** The id of its process. */
  readonly pid: number;
  /** Ends it and removes its data. */
  stop(): Promise<void>;
}

/**
 * An empty Neo4j of its own, on a free port, with its data in a temporary folder.
 * @throws Error where `java` or `mvn` is missing or the server does not start.
 */
export async function startNeo4j(heap = "768m"): Promise<RunningNeo4j> {
  const jars = await neo4jJars();
  const folder = await mkdtemp(join(tmpdir(), "intercluster-neo4j-"));
  const port = await freePort();
  const process = spawn(
    "java",
    [`-Xmx${heap}`, "-cp", join(jars, "*"), SOURCE, folder, String(port)],
    { stdio: ["pipe", "pipe", "inherit"] },
  );
  const stop = async () => {
    // Its data is thrown away, so it need not be put in order first.
    if (process.exitCode === null && process.kill("SIGKILL")) await once(process, "exit");
    await rm(folder, { recursive: true, force: true });
  };
  try {
    await ready(process);
    const uri = `neo4j://127.0.0.1:${port}`;
    const password = await chosenPassword(uri);
    const address = { uri, user: "neo4j", password, database: "neo4j" };
    return { address, pid: process.pid ?? 0, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** A port that nobody listens on at the moment. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  if (typeof address !== "object" || address === null) throw new Error("no free port");
  return address.port;
}

async function ready(process: ChildProcessByStdio<Writable, Readable, null>): Promise<void> {
  let said = "";
  const ended = once(process, "exit").then(([code]) => {
    throw new Error(`Neo4j ended with code ${code} before it was ready: ${said}`);
  });
  const heard = new Promise<void>((resolve) => {
    process.stdout.on("data", (part: Buffer) => {
      said += part;
      if (/^ready$/m.test(said)) resolve();
    });
  });
  ended.catch(() => {}); // later on, its end is what was asked for
  await Promise.race([heard, ended]);
}

/** Replaces the password that a new server has, which must be done before anything else. */
async function chosenPassword(uri: string): Promise<string> {
  const password = randomUUID();
  const driver = neo4j.driver(uri, neo4j.auth.basic("neo4j", "neo4j"));
  try {
    await driver.executeQuery(
      "ALTER CURRENT USER SET PASSWORD FROM 'neo4j' TO $password",
      { password },
      { database: "system" },
    );
  } finally {
    await driver.close();
  }
  return password;
}
