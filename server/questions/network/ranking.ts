import type { Context } from "../../context.ts";
import { unknownId } from "../../errors.ts";
import { membersOfRegion, membersOfTheme } from "../../graph/queries.gen.ts";
import type { TieChoice } from "../../links/tieFilter.ts";
import { byTies } from "../../network/ranked.ts";
import { findActor } from "../names/findActor.ts";
import { checkedKnown } from "../names/known.ts";
import { nearestIds } from "../names/nearest.ts";
import { readsOf } from "../reading/batching.ts";
import { neighboursRanked } from "./neighboursRanked.ts";
import type { CheckedAddition } from "./networkArgs.ts";
import { pathsRanked } from "./pathsRanked.ts";
import { tieTotalsUnder } from "./tieTotals.ts";

/**
 * All actors that an addition could bring, best first, those that are there already included.
 * @throws UNKNOWN_ID naming the argument and the nearest ids.
 */
export async function rankedFor(
  context: Context,
  choice: TieChoice,
  { argument, asked }: CheckedAddition,
): Promise<readonly string[]> {
  switch (asked.part) {
    case "neighbours": {
      const id = await actorNamed(context, `${argument}.neighbours.id`, asked.of.id);
      return neighboursRanked(context, choice, { ...asked.of, id });
    }
    case "pathsAmong": {
      const name = (id: string) => actorNamed(context, `${argument}.pathsAmong`, id);
      return pathsRanked(context, choice, await Promise.all(asked.ids.map(name)));
    }
    default: {
      const scope = asked.part === "region" ? "REGIONS" : "THEMES";
      await checkedKnown(context, `${argument}.${asked.part}`, { scope, ids: [asked.id] });
      const query = asked.part === "region" ? membersOfRegion : membersOfTheme;
      const [row] = await readsOf(context.engine, context.signal)(query, { id: asked.id });
      const actors = row?.actors ?? [];
      return byTies(actors, await tieTotalsUnder(context, choice, actors));
    }
  }
}

/** The id under which an actor stands in the graph. @throws UNKNOWN_ID naming the argument. */
async function actorNamed(context: Context, argument: string, id: string): Promise<string> {
  const actor = await findActor(context, id);
  if (!actor) throw unknownId(argument, id, await nearestIds(context, id, ["ACTORS"]));
  return actor.id;
}
