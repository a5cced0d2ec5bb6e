import type { Context } from "../../context.ts";
import { programmes } from "../../graph/queries.gen.ts";
import type { TieChoice } from "../../links/tieFilter.ts";
import { pathActors } from "../../network/pathActors.ts";
import { expandUnder, type LinkScope } from "../links/linkReads.ts";
import { readsOf } from "../reading/batching.ts";

/** The actors on the shortest paths between each two; programmes only where asked for or named. */
export async function pathsRanked(
  context: Context,
  choice: TieChoice,
  named: readonly string[],
): Promise<readonly string[]> {
  const { engine, signal } = context;
  const all = choice.includeProgrammes ? [] : await readsOf(engine, signal)(programmes, {});
  const leftOut = new Set(all.map(({ id }) => id).filter((id) => !named.includes(id)));
  const scope: LinkScope = { choice, named, leftOut };
  return pathActors(named, { expand: expandUnder(context, scope), signal });
}
