import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pino } from "pino";
import { onTestFinished } from "vitest";
import { type AppOptions, createApp } from "../../server/app.ts";
import { listen } from "../../server/start/listen.ts";
import { shutDown } from "../../server/start/shutDown.ts";
import { fakeEngine, schemaAnswering } from "./fakes.ts";

export interface Started {
  readonly address: string;
  get(path: string, headers?: Record<string, string>): Promise<Response>;
  /** Asks the API; a text is sent as it is, anything else as JSON. */
  post(body: unknown, headers?: Record<string, string>): Promise<Response>;
  stop(): Promise<void>;
}

/** The application on a free port, over fakes where nothing else is given. */
export async function started(options: Partial<AppOptions> = {}): Promise<Started> {
  const app = await createApp({
    engine: fakeEngine(),
    schema: schemaAnswering(),
    log: pino({ level: "silent" }),
    clientFolder: null,
    ...options,
  });
  const { server, address } = await listen(app, { port: 0, host: "127.0.0.1" });
  return {
    address,
    get: (path, headers = {}) => fetch(address + path, { headers }),
    post: (body, headers = {}) =>
      fetch(`${address}/graphql`, {
        method: "POST",
        headers: { "content-type": "application/json", ...headers },
        body: typeof body === "string" ? body : JSON.stringify(body),
      }),
    stop: () => shutDown(server),
  };
}

/** As `started`, and stopped when the test is over. */
export async function startedForTest(options: Partial<AppOptions> = {}): Promise<Started> {
  const server = await started(options);
  onTestFinished(() => server.stop());
  return server;
}

/** A folder with the smallest client there can be. */
export function smallClient(): string {
  const folder = mkdtempSync(join(tmpdir(), "client-"));
  const html = '<!doctype html><html lang="en"><head><title>Intercluster</title></head></html>';
  writeFileSync(join(folder, "index.html"), html);
  writeFileSync(join(folder, "graphiql.html"), html.replace("Intercluster", "API"));
  mkdirSync(join(folder, "assets"));
  writeFileSync(join(folder, "assets", "main-1a2b3c4d.js"), "console.log(1);".repeat(500));
  return folder;
}
