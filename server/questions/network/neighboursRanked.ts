import type { Context } from "../../context.ts";
import { neighboursByBasis, neighboursByBasisInPeriod } from "../../graph/queries.gen.ts";
import type { TieChoice } from "../../links/tieFilter.ts";
import { byBasis } from "../../network/ranked.ts";
import { readsOf } from "../reading/batching.ts";
import { tieParams } from "../ties/tieParams.ts";
import type { NeighboursArgs } from "./networkArgs.ts";
import { tieTotalsUnder } from "./tieTotals.ts";

/** The actors at the other end of an actor's ties of a type and direction, as far as they count. */
export async function neighboursRanked(
  context: Context,
  choice: TieChoice,
  { id, type, direction }: NeighboursArgs,
): Promise<readonly string[]> {
  if (type && !choice.types.includes(type)) return [];
  const read = readsOf(context.engine, context.signal);
  const { dated, undated, since, until, ...params } = tieParams(
    type ? { ...choice, types: [type] } : choice,
  );
  const ways = { id, outgoing: direction !== "IN", incoming: direction !== "OUT" };
  const groups = dated
    ? await read(neighboursByBasisInPeriod, { ...params, ...ways, undated, since, until })
    : await read(neighboursByBasis, { ...params, ...ways });
  const others = new Set(groups.flatMap((group) => group.others));
  return byBasis(groups, await tieTotalsUnder(context, choice, [...others]));
}
