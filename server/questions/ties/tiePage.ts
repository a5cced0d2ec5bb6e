import type { TiesByIdRow } from "../../graph/queries.gen.ts";
import type { Connection } from "../paging/connection.ts";

/** A page of ties, and how many of the whole list carry no date. */
export interface TiePage extends Connection<TiesByIdRow> {
  readonly undatedCount: () => number | Promise<number>;
}
