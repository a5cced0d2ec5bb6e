import type { Context } from "../../context.ts";
import type { PageArgs } from "../paging/cursor.ts";
import { pageOfIds } from "../paging/pageOfIds.ts";
import { allExisting } from "../reading/existing.ts";
import type { ActorPage } from "./actorPage.ts";

/** A page of actors known by their ids, in the order given. @throws BAD_USER_INPUT for a bad page. */
export function actorsByIds(
  { load }: Pick<Context, "load">,
  ids: readonly string[],
  args: PageArgs,
): Promise<ActorPage> {
  return pageOfIds(ids, args, (some) => allExisting(load.actor, some));
}
