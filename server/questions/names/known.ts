import type { Context } from "../../context.ts";
import { unknownId } from "../../errors.ts";
import { findActor } from "./findActor.ts";
import { nearestIds } from "./nearest.ts";
import type { SearchScope } from "./searchScope.ts";

/** Checks that every id is one of its scope. @throws UNKNOWN_ID naming the argument and the nearest. */
export async function checkedKnown(
  context: Context,
  argument: string,
  { scope, ids }: { readonly scope: SearchScope; readonly ids: readonly string[] },
): Promise<void> {
  const rows = await Promise.all(ids.map((id) => FINDERS[scope](context, id)));
  const unknown = ids.find((_, index) => rows[index] === null);
  if (unknown !== undefined)
    throw unknownId(argument, unknown, await nearestIds(context, unknown, [scope]));
}

const FINDERS: Record<SearchScope, (context: Context, id: string) => Promise<unknown>> = {
  ACTORS: findActor,
  REGIONS: ({ load }, id) => load.region.load(id),
  THEMES: ({ load }, id) => load.theme.load(id),
};
