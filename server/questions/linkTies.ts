import type { Context } from "../context.ts";
import { isUndated } from "../links/tieFilter.ts";
import type { PageArgs } from "./cursor.ts";
import { allExisting } from "./existing.ts";
import { pageOfIds } from "./pageOfIds.ts";
import type { TiePage } from "./tiePage.ts";

/** A page of ties known by their ids, in the order given. @throws BAD_USER_INPUT for a bad page. */
export async function tiesByIds(
  { load }: Pick<Context, "load">,
  ids: readonly string[],
  args: PageArgs,
): Promise<TiePage> {
  const page = await pageOfIds(ids, args, (some) => allExisting(load.tie, some));
  return {
    ...page,
    undatedCount: async () => (await allExisting(load.tie, ids)).filter(isUndated).length,
  };
}
