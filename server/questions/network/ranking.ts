import type { Context } from "../../context.ts";
import { unknownId } from "../../errors.ts";
import type { TieChoice } from "../../links/tieFilter.ts";
import { findActor } from "../names/findActor.ts";
import { nearestIds } from "../names/nearest.ts";
import { bestTied } from "./bestTied.ts";
import { neighboursRanked } from "./neighboursRanked.ts";
import type { CheckedAddition } from "./networkArgs.ts";
import { pathsRanked } from "./pathsRanked.ts";
import type { Ranked } from "./ranked.ts";

/**
 * Whom an addition could bring.
 * @throws UNKNOWN_ID naming the argument and the nearest ids.
 */
export async function rankedFor(
  context: Context,
  choice: TieChoice,
  { argument, asked }: CheckedAddition,
): Promise<Ranked> {
  switch (asked.part) {
    case "neighbours": {
      const id = await actorNamed(context, `${argument}.neighbours.id`, asked.of.id);
      return whole(await neighboursRanked(context, choice, { ...asked.of, id }));
    }
    case "pathsAmong": {
      const name = (id: string) => actorNamed(context, `${argument}.pathsAmong`, id);
      return whole(await pathsRanked(context, choice, await Promise.all(asked.ids.map(name))));
    }
    default:
      return bestTied(context, choice, { ...asked, argument });
  }
}

function whole(ids: readonly string[]): Ranked {
  return { ids, totalCount: ids.length };
}

/** The id under which an actor stands in the graph. @throws UNKNOWN_ID naming the argument. */
async function actorNamed(context: Context, argument: string, id: string): Promise<string> {
  const actor = await findActor(context, id);
  if (!actor) throw unknownId(argument, id, await nearestIds(context, id, ["ACTORS"]));
  return actor.id;
}
