import type { Context } from "../../context.ts";
import { tieCount, tieFromIds, tiesAfter, tiesFromActors } from "../../graph/queries.gen.ts";
import { once } from "../../links/once.ts";
import { tieEnds } from "../../links/tieId.ts";
import { connectionOfStored } from "../paging/connection.ts";
import { badCursor, type PageArgs } from "../paging/cursor.ts";
import { readsOf } from "../reading/batching.ts";
import { type TieFilterArgs, tieChoice } from "./tieChoice.ts";
import type { TiePage } from "./tiePage.ts";
import { type TieParams, tieParams } from "./tieParams.ts";

/** Actors whose ties are looked at first: enough to fill a page, unless the filter is narrow. */
const NEXT_ACTORS = 200;

/** All ties, by the actor they start at, then id. @throws BAD_USER_INPUT for a bad page or filter. */
export async function allTies(
  context: Context,
  { filter, ...args }: PageArgs & { readonly filter?: TieFilterArgs | null },
): Promise<TiePage> {
  const params = tieParams(tieChoice(filter));
  const counted = once(async () => {
    const [row] = await readsOf(context.engine, context.signal)(tieCount, params);
    return row ?? { count: 0, withoutDate: 0 };
  });
  const page = await connectionOfStored(
    {
      read: (after, limit) => tiesFrom(context, params, { after, limit }),
      count: async () => (await counted()).count,
      keyOf: (tie) => tie.id,
    },
    args,
  );
  return { ...page, undatedCount: async () => (await counted()).withoutDate };
}

/**
 * Sorting all ties of a large graph takes seconds, so the next few actors are tried first; where
 * they do not fill the page, few ties are left to sort.
 */
async function tiesFrom(
  { engine, signal }: Context,
  params: TieParams,
  { after, limit }: { after: string; limit: number },
) {
  const read = readsOf(engine, signal);
  const from = after === "" ? "" : tieEnds(after)?.from;
  if (from === undefined) throw badCursor(after);
  const place = { ...params, from, after, limit };
  const next = await read(tieFromIds, { from, limit: NEXT_ACTORS });
  const near = await read(tiesFromActors, { ...place, ids: next.map((row) => row.id) });
  const complete = near.length === limit || next.length < NEXT_ACTORS;
  return complete ? near : read(tiesAfter, place);
}
