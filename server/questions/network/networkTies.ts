import type { Context } from "../../context.ts";
import { type TiesByIdRow, tiesAmong } from "../../graph/queries.gen.ts";
import { inOrder } from "../../network/memberTie.ts";
import { readsOf } from "../reading/batching.ts";
import { inPortions } from "../reading/portions.ts";

/** Actors whose ties one query reads. */
const PORTION = 100;

/** All ties among some actors, plans included: strongest basis first, then by id. */
export async function tiesAmongActors(
  { engine, signal }: Pick<Context, "engine" | "signal">,
  ids: readonly string[],
): Promise<TiesByIdRow[]> {
  const read = readsOf(engine, signal);
  const ties: TiesByIdRow[] = [];
  const ask = (from: string[]) => read(tiesAmong, { from, among: [...ids] });
  for await (const rows of inPortions(ids, PORTION, ask)) for (const tie of rows) ties.push(tie);
  return inOrder(ties);
}
