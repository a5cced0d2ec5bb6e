import type { Context } from "../../context.ts";
import { unknownId } from "../../errors.ts";
import { type ActorsByIdRow, neighbourhoodOfActor } from "../../graph/queries.gen.ts";
import { findActor } from "../names/findActor.ts";
import { nearestIds } from "../names/nearest.ts";
import type { PageArgs } from "../paging/cursor.ts";
import { pageOfIds } from "../paging/pageOfIds.ts";
import { readsOf } from "../reading/batching.ts";
import { allExisting } from "../reading/existing.ts";
import { type TieFilterArgs, tieChoice } from "./tieChoice.ts";
import { type TieCountRow, tieCounts, tieTotals } from "./tieCounts.ts";
import type { TiePage } from "./tiePage.ts";
import { tieParams } from "./tieParams.ts";

/** Ties that are ranked; what an actor has beyond these is counted, and can be read by `ties`. */
const MOST_RANKED = 10_000;

/** One actor, a page of its ties, best first, and their true counts. */
export interface NeighbourhoodAnswer {
  readonly actor: ActorsByIdRow;
  readonly ties: TiePage;
  readonly counts: () => Promise<TieCountRow[]>;
}

/**
 * The ties of one actor, best first.
 * @throws UNKNOWN_ID for the actor, BAD_USER_INPUT for a bad page or filter.
 */
export async function neighbourhood(
  context: Context,
  {
    id,
    filter,
    ...args
  }: PageArgs & { readonly id: string; readonly filter?: TieFilterArgs | null },
): Promise<NeighbourhoodAnswer> {
  const choice = tieChoice(filter);
  const actor = await findActor(context, id);
  if (!actor) throw unknownId("id", id, await nearestIds(context, id, ["ACTORS"]));
  const ranked = await readsOf(context.engine, context.signal)(neighbourhoodOfActor, {
    ...tieParams(choice),
    id: actor.id,
    limit: MOST_RANKED,
  });
  const page = await pageOfIds(
    ranked.map((row) => row.id),
    args,
    (ids) => allExisting(context.load.tie, ids),
  );
  const totals = () => tieTotals(context, actor.id, choice);
  const ties: TiePage = {
    ...page,
    totalCount: async () => (await totals()).count,
    undatedCount: async () => (await totals()).undated,
  };
  return { actor, ties, counts: () => tieCounts(context, actor.id, choice) };
}
