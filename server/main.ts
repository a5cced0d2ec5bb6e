/** Starts the application: settings, graph, data, server; ends it in order when asked to. */
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Logger } from "pino";
import { createApp } from "./app.ts";
import { type Config, readConfig } from "./config.ts";
import type { Engine } from "./graph/engine.ts";
import { createSchema } from "./schema/index.ts";
import { createLog } from "./start/createLog.ts";
import { fillGraph } from "./start/fillGraph.ts";
import { greeting } from "./start/greeting.ts";
import { type Listening, listen } from "./start/listen.ts";
import { openEngine } from "./start/openEngine.ts";
import { shutDown } from "./start/shutDown.ts";
import { startFault } from "./start/startFault.ts";

const CLIENT = fileURLToPath(new URL("../dist", import.meta.url));

async function serve(config: Config, log: Logger, engine: Engine): Promise<void> {
  await fillGraph(engine, config);
  const schema = createSchema();
  const clientFolder = existsSync(`${CLIENT}/index.html`) ? CLIENT : null;
  const { trustProxy, contact } = config;
  const app = await createApp({ engine, schema, log, clientFolder, trustProxy, contact });
  const listening = await listen(app, config);
  const hasClient = clientFolder !== null;
  console.log(await greeting({ address: listening.address, engine, schema, hasClient }));
  endOnSignal(listening, engine, log);
}

function endOnSignal({ server }: Listening, engine: Engine, log: Logger): void {
  const end = async (signal: string) => {
    log.info({ signal }, "shutting down");
    await shutDown(server);
    await engine.close();
    process.exit(0);
  };
  for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => void end(signal));
}

async function start(): Promise<void> {
  const config = readConfig();
  const log = createLog(config.logLevel);
  const engine = await openEngine(config.graph);
  try {
    await serve(config, log, engine);
  } catch (error) {
    log.debug({ err: error }, "could not start");
    await engine.close();
    throw error;
  }
}

try {
  await start();
} catch (error) {
  console.error(startFault(error));
  process.exit(1);
}
