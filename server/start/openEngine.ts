import type { GraphSetting } from "../config.ts";
import type { Engine } from "../graph/engine.ts";

/**
 * The engine that the settings choose. Only the chosen one is imported, which keeps the start short.
 * @throws CannotOpenGraph where it cannot be opened, reached or logged in to.
 */
export async function openEngine(setting: GraphSetting): Promise<Engine> {
  if (setting.engine === "neo4j") {
    const { openNeo4j } = await import("../graph/neo4j.ts");
    return openNeo4j(setting);
  }
  const { openGrafeo } = await import("../graph/grafeo.ts");
  return openGrafeo(setting.path === null ? {} : { path: setting.path });
}
