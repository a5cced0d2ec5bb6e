import type { Context } from "../../context.ts";
import { programmes } from "../../graph/queries.gen.ts";
import { type Places, placesOf } from "../../links/places.ts";
import { readsOf } from "../reading/batching.ts";
import { type TieFilterArgs, tieChoice } from "../ties/tieChoice.ts";
import type { LinkScope } from "./linkReads.ts";
import { type Side, sideOf } from "./sides.ts";

/** What a caller asks. */
export interface LinkArgs {
  readonly from: string;
  readonly to: string;
  readonly filter?: TieFilterArgs | null;
}

/** A question about two sides, understood: who stands where, and which ties count. */
export interface LinkQuestion extends LinkScope {
  readonly from: Side;
  readonly to: Side;
  readonly places: Places;
}

/**
 * Reads a question about two sides.
 * @throws UNKNOWN_ID naming the argument, BAD_USER_INPUT for a bad filter.
 */
export async function linkQuestion(context: Context, args: LinkArgs): Promise<LinkQuestion> {
  const choice = tieChoice(args.filter);
  const [from, to, all] = await Promise.all([
    sideOf(context, "from", args.from),
    sideOf(context, "to", args.to),
    readsOf(context.engine, context.signal)(programmes, {}),
  ]);
  const named = [from, to].filter((side) => side.type !== "REGION").map((side) => side.id);
  const ids = choice.includeProgrammes ? [] : all.map((row) => row.id);
  const leftOut = new Set(ids.filter((id) => !named.includes(id)));
  return { from, to, choice, named, leftOut, places: placesOf(from.members, to.members) };
}
