import DataLoader from "dataloader";
import type { Engine } from "../../graph/engine.ts";
import {
  actorsById,
  type EvidenceByIdRow,
  evidenceById,
  foldsById,
  regionsById,
  sourcesById,
  type TiesByIdRow,
  termsById,
  themesById,
  tiesById,
} from "../../graph/queries.gen.ts";
import { type TieEnds, tieEnds } from "../../links/tieId.ts";
import { type TiePeriod, tiePeriod } from "../ties/tiePeriod.ts";
import { byId, type Read, RowLoader, readsOf } from "./batching.ts";
import { listLoaders } from "./listLoaders.ts";

/** What a request has read, batched and kept until it ends. */
export type Loaders = ReturnType<typeof createLoaders>;

/** Makes the loaders of one request. `signal` gives running reads up. */
export function createLoaders(engine: Engine, signal: AbortSignal) {
  const read = readsOf(engine, signal);
  const evidence = byId(read, evidenceById);
  return {
    actor: byId(read, actorsById),
    fold: byId(read, foldsById),
    region: byId(read, regionsById),
    theme: byId(read, themesById),
    evidence,
    source: byId(read, sourcesById),
    term: byId(read, termsById),
    tie: tieLoader(read),
    /** The period that sources give for a tie. */
    period: periodLoader(evidence),
    ...listLoaders(read),
  };
}

/** By canonical id (`FROM~TYPE~TO`, after folding, symmetric ones in order). */
function tieLoader(read: Read) {
  return new RowLoader((ids) => {
    const ties = ids.map(tieEnds).filter((each): each is TieEnds => each !== null);
    return read(tiesById, { ties });
  });
}

/** By the tie; each is worked out once, with the evidence of all that are asked for at a time. */
function periodLoader(evidence: RowLoader<EvidenceByIdRow>) {
  const keyed = { cacheKeyFn: ({ id }: TiesByIdRow) => id };
  return new DataLoader<TiesByIdRow, TiePeriod, string>(async (ties) => {
    await evidence.loadMany(ties.flatMap((tie) => tie.evidence));
    return ties.map((tie) =>
      tiePeriod(
        tie,
        tie.evidence.flatMap((id) => evidence.known(id) ?? []),
      ),
    );
  }, keyed);
}
