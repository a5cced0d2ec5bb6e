import type { Counting } from "../../analysis/graph/counting.ts";
import type { Context } from "../../context.ts";
import { badUserInput } from "../../errors.ts";
import { type Side, sideOf } from "../links/sides.ts";
import { type TieFilterArgs, tieChoice } from "../ties/tieChoice.ts";

/** What an analysis is about, as a caller says it: everything, unless sides are named. */
export interface ScopeArgs {
  readonly sides?: readonly string[] | null;
  readonly filter?: TieFilterArgs | null;
}

/** What an analysis is about, understood. */
export interface ScopeChoice {
  /** None, one or two, in the order asked; the same may be there twice. */
  readonly sides: readonly Side[];
  readonly counting: Counting;
  /** The same scope asked in another way has the same key. */
  readonly key: string;
}

/** Between two sides at most is contact looked at. */
const MOST_SIDES = 2;

/**
 * Reads the scope of an analysis.
 * @throws UNKNOWN_ID for a side that is not in the data, BAD_USER_INPUT for more than two sides or a
 * bad filter.
 */
export async function scopeChoice(
  context: Context,
  scope: ScopeArgs | null | undefined,
): Promise<ScopeChoice> {
  const choice = tieChoice(scope?.filter);
  const ids = scope?.sides ?? [];
  if (ids.length > MOST_SIDES)
    throw badUserInput("scope.sides", `at most ${MOST_SIDES} ids`, ids.length);
  const sides = await Promise.all(ids.map((id) => sideOf(context, "scope.sides", id)));
  const named = sides.filter(({ type }) => type !== "REGION").map(({ id }) => id);
  const key = JSON.stringify([sides.map(({ id }) => id), choice]);
  return { sides, counting: { choice, named }, key };
}
