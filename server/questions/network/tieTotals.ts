import type { Context } from "../../context.ts";
import { tieTotals, tieTotalsInPeriod } from "../../graph/queries.gen.ts";
import type { TieChoice } from "../../links/tieFilter.ts";
import type { TieTotals } from "../../network/ranked.ts";
import { readsOf } from "../reading/batching.ts";
import { inPortions } from "../reading/portions.ts";
import { tieParams } from "../ties/tieParams.ts";

/** Actors a portion: about 5,000 ties where an actor has 10. */
const PORTION = 500;

/** How many ties actors have in all the data under a filter; one without any is missing. */
export async function tieTotalsUnder(
  { engine, signal }: Pick<Context, "engine" | "signal">,
  choice: TieChoice,
  ids: readonly string[],
): Promise<TieTotals> {
  const read = readsOf(engine, signal);
  const { dated, undated, since, until, ...params } = tieParams(choice);
  const ask = (portion: string[]) =>
    dated
      ? read(tieTotalsInPeriod, { ...params, undated, since, until, ids: portion })
      : read(tieTotals, { ...params, ids: portion });
  const totals = new Map<string, number>();
  for await (const rows of inPortions(ids, PORTION, ask)) {
    for (const { id, ties } of rows) totals.set(id, ties);
  }
  return totals;
}
