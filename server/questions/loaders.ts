import DataLoader from "dataloader";
import type { Engine, Query } from "../graph/engine.ts";
import {
  actorsById,
  evidenceById,
  foldsById,
  locationsOfActors,
  regionsById,
  sourcesById,
  termsById,
  tiesById,
} from "../graph/queries.gen.ts";
import { type TieEnds, tieEnds } from "./tieId.ts";

/** Things by id, batched and kept for one request; null where the id is unknown. */
export type Loaders = ReturnType<typeof createLoaders>;

/** Makes the loaders of one request. `signal` gives running reads up. */
export function createLoaders(engine: Engine, signal: AbortSignal) {
  type Ids = { ids: string[] };
  const byId = <Row extends { id: string }>(query: Query<Ids, Row>) =>
    new DataLoader(
      async (ids: readonly string[]) => {
        const rows = await engine.read(query, { ids: [...ids] }, { signal });
        const found = new Map(rows.map((row) => [row.id, row]));
        return ids.map((id) => found.get(id) ?? null);
      },
      { maxBatchSize: 1000 },
    );
  return {
    actor: byId(actorsById),
    fold: byId(foldsById),
    region: byId(regionsById),
    evidence: byId(evidenceById),
    source: byId(sourcesById),
    term: byId(termsById),
    /** By canonical id (`FROM~TYPE~TO`, after folding, symmetric ones in order). */
    tie: new DataLoader(
      async (ids: readonly string[]) => {
        const ties = ids.map(tieEnds).filter((each): each is TieEnds => each !== null);
        const rows = await engine.read(tiesById, { ties }, { signal });
        const found = new Map(rows.map((row) => [row.id, row]));
        return ids.map((id) => found.get(id) ?? null);
      },
      { maxBatchSize: 1000 },
    ),
    /** The locations of an actor. */
    locations: new DataLoader(
      async (ids: readonly string[]) => {
        const rows = await engine.read(locationsOfActors, { ids: [...ids] }, { signal });
        return ids.map((id) => rows.filter((row) => row.actor === id));
      },
      { maxBatchSize: 1000 },
    ),
  };
}
