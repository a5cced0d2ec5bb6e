import type { Context } from "../../context.ts";
import type { PageArgs } from "../paging/cursor.ts";
import type { Loaders } from "../reading/loaders.ts";
import { type ActorPage, actorPage } from "./actorPage.ts";

/** The pairs of loaders that list actors of something, and count them. */
const LISTS = {
  participants: ["participants", "participantCount"],
  region: ["inRegion", "inRegionCount"],
  theme: ["onTheme", "onThemeCount"],
  source: ["ofSource", "ofSourceCount"],
} as const satisfies Record<string, readonly [keyof Loaders, keyof Loaders]>;

/** Actors of a cluster (its participants), of a region (here or below), of a theme, or described by a source, by id. */
export function ownedActors(
  context: Pick<Context, "load">,
  list: keyof typeof LISTS,
  { id, ...args }: PageArgs & { readonly id: string },
): Promise<ActorPage> {
  const part = context.load[LISTS[list][0]];
  return actorPage(
    context,
    {
      read: (after, limit) => part.load({ id, args: { after, limit } }),
      count: () => ownedActorCount(context, list, id),
    },
    args,
  );
}

/** How many actors the list has. */
export async function ownedActorCount(
  { load }: Pick<Context, "load">,
  list: keyof typeof LISTS,
  id: string,
): Promise<number> {
  const [row] = await load[LISTS[list][1]].load(id);
  return row?.count ?? 0;
}
