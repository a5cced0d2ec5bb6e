import type { Engine } from "../graph/engine.ts";
import { dataVersion, foreignNames, foreignRows } from "../graph/queries.gen.ts";
import { LoadRefused } from "./refused.ts";

/** The version that is loaded; null where none is, or where a load was not finished. */
export async function versionIn(engine: Engine): Promise<string | null> {
  const [row] = await engine.read(dataVersion, {});
  return row?.version ?? null;
}

/**
 * How many nodes the loader wrote earlier.
 * @throws LoadRefused where the database holds anything that the loader did not write.
 */
export async function ownNodes(engine: Engine): Promise<number> {
  const [counts] = await engine.read(foreignRows, {});
  if (!counts || counts.nodes + counts.relationships === 0) return counts?.own ?? 0;
  const labels = await engine.read(foreignNames, {});
  const names = labels.map(({ name }) => name).join(", ");
  throw new LoadRefused(
    `The database holds ${counts.nodes} nodes${names && ` (${names})`} and ${counts.relationships} ` +
      "relationships that Intercluster did not write. They were not touched, and nothing was " +
      "loaded: use an empty database, or remove them yourself.",
  );
}
