import type { Context } from "../../context.ts";
import type { PageArgs } from "../paging/cursor.ts";
import { pageOfIds } from "../paging/pageOfIds.ts";
import { allExisting } from "../reading/existing.ts";
import type { TiePage } from "../ties/tiePage.ts";
import type { ComparedTie } from "./compareSources.ts";

/** A page of one list of a comparison. @throws BAD_USER_INPUT for a bad page. */
export async function comparedTies(
  { load }: Pick<Context, "load">,
  ties: readonly ComparedTie[],
  args: PageArgs,
): Promise<TiePage> {
  const ids = ties.map(({ id }) => id);
  const page = await pageOfIds(ids, args, (some) => allExisting(load.tie, some));
  return { ...page, undatedCount: () => ties.filter(({ undated }) => undated).length };
}
