import DataLoader from "dataloader";
import type { Engine } from "../../graph/engine.ts";
import {
  actorsById,
  evidenceById,
  foldsById,
  regionsById,
  sourcesById,
  termsById,
  themesById,
  tiesById,
} from "../../graph/queries.gen.ts";
import { type TieEnds, tieEnds } from "../../links/tieId.ts";
import { byId, type Read, readsOf } from "./batching.ts";
import { listLoaders } from "./listLoaders.ts";

/** What a request has read, batched and kept until it ends. */
export type Loaders = ReturnType<typeof createLoaders>;

/** Makes the loaders of one request. `signal` gives running reads up. */
export function createLoaders(engine: Engine, signal: AbortSignal) {
  const read = readsOf(engine, signal);
  return {
    actor: byId(read, actorsById),
    fold: byId(read, foldsById),
    region: byId(read, regionsById),
    theme: byId(read, themesById),
    evidence: byId(read, evidenceById),
    source: byId(read, sourcesById),
    term: byId(read, termsById),
    tie: tieLoader(read),
    ...listLoaders(read),
  };
}

/** By canonical id (`FROM~TYPE~TO`, after folding, symmetric ones in order). */
function tieLoader(read: Read) {
  return new DataLoader(
    async (ids: readonly string[]) => {
      const ties = ids.map(tieEnds).filter((each): each is TieEnds => each !== null);
      const rows = await read(tiesById, { ties });
      const found = new Map(rows.map((row) => [row.id, row]));
      return ids.map((id) => found.get(id) ?? null);
    },
    { maxBatchSize: 1000 },
  );
}
