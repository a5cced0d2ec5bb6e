import type { Dataset } from "../seed/dataset.ts";
import { SHIPPED_FOLDERS } from "../seed/folders.ts";
import { readFolders } from "../seed/read.ts";
import type { Engine } from "../server/graph/engine.ts";
import { openGrafeo } from "../server/graph/grafeo.ts";
import { load } from "../server/load/load.ts";

/** Every engine that the tests run on, for `describe.each(engines)`. */
export const engines: ReadonlyArray<{ name: string; open(): Promise<Engine> }> = [
  { name: "grafeo", open: () => openGrafeo({ shuffleUnordered: true }) },
];

/** The engine with nothing in it, whatever was there. */
export async function emptied(engine: Engine): Promise<Engine> {
  await engine.write([{ name: "empty", text: "MATCH (n) DETACH DELETE n", params: {} }]);
  return engine;
}

const datasets = new Map<string, Promise<Dataset>>();

/** The engine with the shipped data: both folders, or `documents` alone. Cheap when it is there. */
export async function shipped(engine: Engine, which: "both" | "documents"): Promise<Engine> {
  const folders = which === "both" ? SHIPPED_FOLDERS : SHIPPED_FOLDERS.slice(0, 1);
  const dataset = datasets.get(which) ?? readFolders(folders);
  datasets.set(which, dataset);
  await load(engine, await dataset);
  return engine;
}
