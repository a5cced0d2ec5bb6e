import { SYMMETRIC_TIE_TYPES, type TieType } from "../../../seed/vocabulary.ts";
import type { Context } from "../../context.ts";
import { badUserInput, unknownId } from "../../errors.ts";
import type { ActorsByIdRow } from "../../graph/queries.gen.ts";
import { findActor } from "../names/findActor.ts";
import { nearestIds } from "../names/nearest.ts";

/** Which way ties run, seen from an actor; `NONE` for a type that has no direction. */
type Direction = "OUT" | "IN" | "NONE";

/** An actor's ties of one type and direction, as a caller names them. */
export interface TieGroupArgs {
  readonly actor: string;
  readonly type: TieType;
  readonly direction: Direction;
}

/** The same, checked. */
export interface TieGroup {
  readonly actor: ActorsByIdRow;
  readonly type: TieType;
  readonly direction: Direction;
}

/** The ties that are meant. @throws BAD_USER_INPUT where the type has no such direction, UNKNOWN_ID. */
export async function tieGroup(context: Context, args: TieGroupArgs): Promise<TieGroup> {
  const { type, direction } = args;
  const symmetric = SYMMETRIC_TIE_TYPES.includes(type);
  if (symmetric !== (direction === "NONE"))
    throw badUserInput("direction", `${symmetric ? "NONE" : "OUT or IN"} for ${type}`, direction);
  const actor = await findActor(context, args.actor);
  if (!actor)
    throw unknownId("actor", args.actor, await nearestIds(context, args.actor, ["ACTORS"]));
  return { actor, type, direction };
}

/** The ties as parameters of a query. */
export function groupParams({ actor, type, direction }: TieGroup) {
  return { actor: actor.id, type, outward: direction !== "IN", inward: direction !== "OUT" };
}
