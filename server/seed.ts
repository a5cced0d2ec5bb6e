/** `npm run seed`: makes the graph that the settings choose equal to the data folders. */
import { SHIPPED_FOLDERS } from "../seed/folders.ts";
import { readFolders } from "../seed/read.ts";
import { type Config, readConfig } from "./config.ts";
import { inWords } from "./load/inWords.ts";
import { load } from "./load/load.ts";
import { openEngine } from "./start/openEngine.ts";
import { startFault } from "./start/startFault.ts";

const USAGE = "npm run seed [-- --replace]: wanted --replace (load anew) or nothing";

async function seed(config: Config, replace: boolean): Promise<void> {
  const dataset = await readFolders(config.folders ?? SHIPPED_FOLDERS);
  const stop = new AbortController();
  const onSignal = () => stop.abort(new Error("stopped"));
  for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, onSignal);
  const engine = await openEngine(config.graph);
  try {
    const report = await load(engine, dataset, {
      replace,
      signal: stop.signal,
      onProgress: (text) => console.log(text),
    });
    console.log(inWords(report, dataset.folders));
  } catch (error) {
    if (stop.signal.aborted) throw new Stopped();
    throw error;
  } finally {
    await engine.close();
  }
  const { graph } = config;
  if (graph.engine === "grafeo" && graph.path === null) {
    console.log("This was a trial in memory: set NEO4J_URI or GRAFEO_PATH to keep what is loaded.");
  }
}

/** The user has stopped it. */
class Stopped extends Error {}

try {
  const words = process.argv.slice(2);
  const unknown = words.find((word) => word !== "--replace");
  if (unknown !== undefined) {
    console.error(`${USAGE}, got ${unknown}`);
    process.exitCode = 1;
  } else {
    await seed(readConfig(), words.includes("--replace"));
  }
} catch (error) {
  console.error(
    error instanceof Stopped ? "Stopped; nothing of this load is in the graph." : startFault(error),
  );
  process.exitCode = 1;
}
