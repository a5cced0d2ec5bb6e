import { SHIPPED_FOLDERS } from "../../seed/folders.ts";
import type { Config } from "../config.ts";
import type { Engine } from "../graph/engine.ts";
import { dataVersion } from "../graph/queries.gen.ts";

/**
 * Brings the data into the graph. The embedded engine always holds what the folders hold; a Neo4j
 * is filled where it is empty, and otherwise left to `npm run seed`.
 * @throws FaultyData, or the loader's refusal where the graph holds data that is not ours.
 */
export async function fillGraph(engine: Engine, config: Config): Promise<void> {
  if (config.graph.engine === "neo4j") {
    const [loaded] = await engine.read(dataVersion, {});
    if (loaded) return;
  }
  const [{ readFolders }, { load }] = await Promise.all([
    import("../../seed/read.ts"),
    import("../load/load.ts"),
  ]);
  const dataset = await readFolders(config.folders ?? SHIPPED_FOLDERS);
  await load(engine, dataset, { onProgress: (text) => console.log(text) });
}
