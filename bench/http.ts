import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import autocannon from "autocannon";
import { NEIGHBOURHOOD, PATHS, SEARCH, WHO_LINKS } from "./questions.ts";
import type { Target } from "./target.ts";

const ROOT = fileURLToPath(new URL("../", import.meta.url));
const CONNECTIONS = 32;
const SECONDS = 8;
const WARM_UP = 30;
const JSON_TYPE = { "content-type": "application/json" };

/** One question over HTTP, with all connections at once; times in milliseconds. */
export interface Served {
  readonly name: string;
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
  /** Answers that were no success. */
  readonly failed: number;
}

const ASKED: Array<[name: string, query: string, variables: object]> = [
  ["neighbourhood", NEIGHBOURHOOD, { id: "sintef" }],
  ["search", SEARCH, { text: "sin" }],
  ["whoLinks, Helgeland and Grenland", WHO_LINKS, { from: "helgeland", to: "grenland" }],
  ["paths", PATHS, { from: "arctic-cluster-team", to: "nce-eyde" }],
];

/** Starts the application on the data that ships and asks it over HTTP. */
export async function serve(target: Target): Promise<Served[]> {
  const app = spawn(process.execPath, ["--import", "tsx", "server/main.ts"], {
    cwd: ROOT,
    env: { ...process.env, ...settings(target), PORT: "0", LOG_LEVEL: "fatal" },
    stdio: ["ignore", "pipe", "inherit"],
  });
  try {
    const url = `${await address(app)}/graphql`;
    const served: Served[] = [];
    for (const [name, query, variables] of ASKED) {
      const body = JSON.stringify({ query, variables });
      const request = { method: "POST" as const, headers: JSON_TYPE, body };
      // A new server plans and compiles first, which nobody would call its speed.
      for (let n = 0; n < WARM_UP; n++) await (await fetch(url, request)).text();
      const load = { connections: CONNECTIONS, duration: SECONDS };
      const result = await autocannon({ url, ...load, ...request });
      const { requests, latency, non2xx, errors } = result;
      const { p50, p99 } = latency;
      served.push({ name, perSecond: requests.average, p50, p99, failed: non2xx + errors });
    }
    return served;
  } finally {
    app.kill();
    await once(app, "exit");
  }
}

function settings(target: Target): Record<string, string> {
  if (target.engine === "grafeo") return {};
  const { uri, user, password, database } = target.address;
  return { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, NEO4J_DATABASE: database };
}

/** Waits until the application prints where it listens. */
async function address(app: ChildProcess): Promise<string> {
  let said = "";
  for await (const part of app.stdout ?? []) {
    said += part;
    const found = said.match(/http:\/\/[\d.]+:\d+/);
    if (found) return found[0];
  }
  throw new Error(`the application did not start: ${said}`);
}
