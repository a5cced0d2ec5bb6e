import { inject } from "vitest";
import type { Dataset } from "../seed/dataset.ts";
import { SHIPPED_FOLDERS } from "../seed/folders.ts";
import { readFolders } from "../seed/read.ts";
import type { Engine } from "../server/graph/engine.ts";
import { openGrafeo } from "../server/graph/grafeo.ts";
import { openNeo4j } from "../server/graph/neo4j.ts";
import { load } from "../server/load/load.ts";

const neo4j = inject("neo4j");

/** Every engine that the tests run on, for `describe.each(engines)`. */
export const engines: ReadonlyArray<{ name: string; open(): Promise<Engine> }> = [
  { name: "grafeo", open: () => openGrafeo({ shuffleUnordered: true }) },
  ...(neo4j ? [{ name: "neo4j", open: () => openNeo4j(neo4j) }] : []),
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
