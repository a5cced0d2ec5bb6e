import type { TiesByIdRow } from "../graph/queries.gen.ts";
import { isUndated } from "../links/tieFilter.ts";
import { type Connection, connectionOfList } from "./connection.ts";
import type { PageArgs } from "./cursor.ts";

/** A page of ties, and how many of the whole list carry no date. */
export interface TiePage extends Connection<TiesByIdRow> {
  readonly undatedCount: () => number | Promise<number>;
}

/** A page of ties held in memory, in the order given. @throws BAD_USER_INPUT for a bad page. */
export function tiePageOfList(ties: readonly TiesByIdRow[], args: PageArgs): TiePage {
  return {
    ...connectionOfList(ties, (tie) => tie.id, args),
    undatedCount: () => ties.filter(isUndated).length,
  };
}
