import type { Context } from "../../context.ts";
import {
  actorCount,
  actorCountInRegions,
  actorsAfter,
  actorsAmong,
  actorsInRegionsAfter,
} from "../../graph/queries.gen.ts";
import type { PageArgs } from "../paging/cursor.ts";
import { type Read, readsOf } from "../reading/batching.ts";
import { type ActorChoice, type ActorFilterArgs, actorChoice } from "./actorFilter.ts";
import { type ActorPage, actorPage, type ListedActors } from "./actorPage.ts";

/**
 * The actors that a filter asks for, by id.
 * @throws BAD_USER_INPUT for a bad page or filter, UNKNOWN_ID for a region or theme.
 */
export async function allActors(
  context: Context,
  { filter, ...args }: PageArgs & { readonly filter?: ActorFilterArgs | null },
): Promise<ActorPage> {
  const choice = await actorChoice(context, filter);
  return actorPage(context, listOf(readsOf(context.engine, context.signal), choice), args);
}

/** The list, read from where it is shortest: the ids, the regions, or all actors. */
function listOf(read: Read, { ids, regions, rest }: ActorChoice): ListedActors {
  if (ids) {
    const among = read(actorsAmong, { ...rest, ids, regions: regions ?? [] });
    return {
      read: async (after, limit) => (await among).filter((row) => row.id > after).slice(0, limit),
      count: async () => (await among).length,
    };
  }
  if (regions) {
    return {
      read: (after, limit) => read(actorsInRegionsAfter, { ...rest, regions, after, limit }),
      count: async () => counted(await read(actorCountInRegions, { ...rest, regions })),
    };
  }
  return {
    read: (after, limit) => read(actorsAfter, { ...rest, after, limit }),
    count: async () => counted(await read(actorCount, rest)),
  };
}

function counted([row]: ReadonlyArray<{ readonly count: number }>): number {
  return row?.count ?? 0;
}
