import type { Context } from "../../context.ts";
import {
  bestTiedInRegion,
  bestTiedInRegionInPeriod,
  bestTiedOnTheme,
  bestTiedOnThemeInPeriod,
} from "../../graph/queries.gen.ts";
import type { TieChoice } from "../../links/tieFilter.ts";
import { ownedActorCount } from "../actors/ownedActors.ts";
import { checkedKnown } from "../names/known.ts";
import { readsOf } from "../reading/batching.ts";
import { tieParams } from "../ties/tieParams.ts";
import type { Ranked } from "./ranked.ts";

/** Enough to find 100 who are not there yet among 500 who are. */
const MOST_RANKED = 600;

/** The queries of each part: without a period Neo4j is spared a look at the dates. */
const QUERIES = {
  region: { scope: "REGIONS", always: bestTiedInRegion, inPeriod: bestTiedInRegionInPeriod },
  theme: { scope: "THEMES", always: bestTiedOnTheme, inPeriod: bestTiedOnThemeInPeriod },
} as const;

/**
 * The actors of a region or a theme, those with most ties under the filter first, then by id.
 * @throws UNKNOWN_ID naming the argument and the nearest ids.
 */
export async function bestTied(
  context: Context,
  choice: TieChoice,
  asked: { readonly argument: string; readonly part: keyof typeof QUERIES; readonly id: string },
): Promise<Ranked> {
  const { argument, part, id } = asked;
  const { scope, always, inPeriod } = QUERIES[part];
  await checkedKnown(context, `${argument}.${part}`, { scope, ids: [id] });
  const read = readsOf(context.engine, context.signal);
  const { dated, undated, since, until, ...params } = tieParams(choice);
  const ranked = { ...params, id, limit: MOST_RANKED };
  const [rows, totalCount] = await Promise.all([
    dated ? read(inPeriod, { ...ranked, undated, since, until }) : read(always, ranked),
    ownedActorCount(context, part, id),
  ]);
  return { ids: rows.map((row) => row.id), totalCount };
}
