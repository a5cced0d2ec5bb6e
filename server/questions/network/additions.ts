import type { Context } from "../../context.ts";
import type { TieChoice } from "../../links/tieFilter.ts";
import { newcomers } from "../../network/ranked.ts";
import { type CheckedAddition, MOST_ACTORS } from "./networkArgs.ts";
import { rankedFor } from "./ranking.ts";

/** What one addition brought. */
export interface AddedRow {
  /** Ids of actors that were not there before, best first. */
  readonly actors: readonly string[];
  /** How many there are in truth, those that were there before included. */
  readonly totalCount: number;
}

/**
 * What additions bring to the actors that are there, one after the other, so that nobody comes
 * twice, and no more than a network can hold.
 * @throws UNKNOWN_ID naming the argument and the nearest ids.
 */
export async function additions(
  context: Context,
  choice: TieChoice,
  asked: { readonly there: Iterable<string>; readonly add: readonly CheckedAddition[] },
): Promise<AddedRow[]> {
  const ranked = await Promise.all(asked.add.map((each) => rankedFor(context, choice, each)));
  const there = new Set(asked.there);
  return asked.add.map(({ first }, index) => {
    const { ids, totalCount } = ranked[index] ?? { ids: [], totalCount: 0 };
    const actors = newcomers(ids, there, Math.min(first, MOST_ACTORS - there.size));
    for (const id of actors) there.add(id);
    return { actors, totalCount };
  });
}
