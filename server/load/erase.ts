import type { Engine } from "../graph/engine.ts";
import { eraseRows, leftToErase } from "../graph/queries.gen.ts";
import { statement } from "./statement.ts";
import { cutNodes } from "./tables/nodes.ts";

/** Nodes that are removed in one transaction. */
const BATCH = 5000;

/**
 * Removes what the loader wrote: the rows of one load, or all where `loadId` is null. The dataset
 * goes first, so that a removal that is cut short shows at the next start.
 */
export async function erase(engine: Engine, loadId: string | null): Promise<void> {
  await engine.write([cutNodes("Dataset")(["dataset"])]);
  const batch = statement(eraseRows, { loadId, limit: BATCH });
  for (let left = Number.POSITIVE_INFINITY; left > 0; ) {
    await engine.write([batch], { passing: true });
    const [row] = await engine.read(leftToErase, { loadId });
    const now = row?.nodes ?? 0;
    if (now >= left) throw new Error(`wanted to remove ${left} nodes, but none went away`);
    left = now;
  }
}
