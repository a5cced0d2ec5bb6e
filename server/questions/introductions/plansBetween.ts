import DataLoader from "dataloader";
import type { Context } from "../../context.ts";
import { type TiesByIdRow, tiesBetween } from "../../graph/queries.gen.ts";
import { readsOf } from "../reading/batching.ts";
import { allExisting } from "../reading/existing.ts";

/** Pairs that one query is given; an actor may have thousands of ties. */
const MOST_PAIRS = 200;

/** Two actors, in any order. */
interface Two {
  readonly a: string;
  readonly b: string;
}

/** The plans on record between two actors, by id; those of many pairs are read at once. */
export function plansBetween({ engine, signal, load }: Context) {
  const read = readsOf(engine, signal);
  return new DataLoader<Two, TiesByIdRow[], string>(
    async (pairs) => {
      const rows = await read(tiesBetween, { pairs: [...pairs] });
      const ties = await allExisting(
        load.tie,
        rows.map(({ id }) => id),
      );
      const plans = rows.flatMap((row, at) => {
        const tie = ties[at];
        return tie?.basis === "INTENDED" ? [{ ...row, tie }] : [];
      });
      return pairs.map(({ a, b }) =>
        plans.filter((row) => row.a === a && row.b === b).map(({ tie }) => tie),
      );
    },
    { maxBatchSize: MOST_PAIRS, cacheKeyFn: ({ a, b }) => `${a}~${b}` },
  );
}
