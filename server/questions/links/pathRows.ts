import DataLoader from "dataloader";
import type { Context } from "../../context.ts";
import { type TiesByIdRow, tiesBetween } from "../../graph/queries.gen.ts";
import { admits } from "../../links/tieFilter.ts";
import { type Connection, connectionOfList } from "../paging/connection.ts";
import type { PageArgs } from "../paging/cursor.ts";
import { readsOf } from "../reading/batching.ts";
import { allExisting } from "../reading/existing.ts";
import type { LinkScope } from "./linkReads.ts";

/** Pairs that one query is given; an actor may have thousands of ties. */
const MOST_PAIRS = 200;

/** One step of a path. */
export interface PathStepRow {
  readonly from: string;
  readonly to: string;
  readonly ties: () => Promise<TiesByIdRow[]>;
}

/** A path by the ids of its actors. */
export interface PathRow {
  readonly ids: readonly string[];
  readonly steps: readonly PathStepRow[];
}
export type PathPage = Connection<PathRow>;

/** Paths with their steps; the ties of a step are read when somebody asks. */
export function pathRows(
  context: Context,
  { choice }: Pick<LinkScope, "choice">,
  paths: readonly (readonly string[])[],
): PathRow[] {
  const between = tieLoader(context);
  const ties = async (a: string, b: string) => {
    const rows = await allExisting(context.load.tie, await between.load({ a, b }));
    return rows.filter((tie) => admits(choice, tie));
  };
  return paths.map((ids) => ({
    ids,
    steps: ids.slice(1).map((to, index) => {
      const from = ids[index] ?? "";
      return { from, to, ties: () => ties(from, to) };
    }),
  }));
}

/** A page of paths, in the order given. @throws BAD_USER_INPUT for a bad page. */
export function pathPage(rows: readonly PathRow[], args: PageArgs): PathPage {
  return connectionOfList(rows, (row) => row.ids.join("~"), args);
}

/** Ids of the ties between two actors, by id. */
function tieLoader({ engine, signal }: Context) {
  const read = readsOf(engine, signal);
  return new DataLoader<{ a: string; b: string }, string[], string>(
    async (pairs) => {
      const rows = await read(tiesBetween, { pairs: [...pairs] });
      return pairs.map(({ a, b }) =>
        rows.filter((row) => row.a === a && row.b === b).map((row) => row.id),
      );
    },
    { maxBatchSize: MOST_PAIRS, cacheKeyFn: ({ a, b }) => `${a}~${b}` },
  );
}
