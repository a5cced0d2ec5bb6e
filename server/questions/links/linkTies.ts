import type { Context } from "../../context.ts";
import { isUndated } from "../../links/tieFilter.ts";
import type { PageArgs } from "../paging/cursor.ts";
import { pageOfIds } from "../paging/pageOfIds.ts";
import { allExisting } from "../reading/existing.ts";
import type { TiePage } from "../ties/tiePage.ts";

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
