import type { FragilityFigures } from "../../analysis/fragility/fragilityAnalysis.ts";
import type { Context } from "../../context.ts";
import { Shared } from "../../jobs/shared.ts";
import type { TieChoice } from "../../links/tieFilter.ts";
import { versionOf } from "../analyses/dataVersion.ts";
import { groupOf } from "../analyses/groupOf.ts";
import type { ScopeAnswer } from "../analyses/scope.ts";
import { type ScopeArgs, scopeChoice } from "../analyses/scopeChoice.ts";
import { Work } from "../analyses/work.ts";

/** What a caller asks. */
export interface FragilityArgs {
  readonly scope?: ScopeArgs | null;
  readonly dangling: boolean;
}

/** What holds by a single thread. */
export interface FragilityAnswer {
  readonly scope: ScopeAnswer;
  /** Which ties count. */
  readonly choice: TieChoice;
  readonly figures: FragilityFigures;
  /** Places of the cut points and bridges that are told, in their order. */
  readonly cutPoints: readonly number[];
  readonly bridges: readonly number[];
}

const answers = new Shared<Omit<FragilityAnswer, "cutPoints" | "bridges">>("fragility");

/**
 * What comes apart without an actor or a tie.
 * @throws UNKNOWN_ID for a side, BAD_USER_INPUT for a bad scope, UNDER_WAY.
 */
export async function fragility(
  context: Context,
  { scope: asked, dangling }: FragilityArgs,
): Promise<FragilityAnswer> {
  const { sides, counting, key } = await scopeChoice(context, asked);
  const version = await versionOf(context);
  const answer = await answers.ask(context, JSON.stringify([version, key]), async (watch) => {
    const work = new Work(context.engine, version, watch);
    const params = { sides: sides.map(groupOf) };
    const { scope, result } = await work.analyse({ id: "fragility", counting, params, sides });
    return { scope, choice: counting.choice, figures: result };
  });
  const told = (news: Int32Array) => {
    const places = Array.from(news.keys());
    return dangling ? places : places.filter((at) => news[at] === 1);
  };
  const { cutPoints, bridges } = answer.figures;
  return { ...answer, cutPoints: told(cutPoints.news), bridges: told(bridges.news) };
}

/** How many cut points and bridges only free one dangling neighbour. */
export function danglingCount({ figures: { cutPoints, bridges } }: FragilityAnswer): number {
  const count = (news: Int32Array) => news.reduce((sum, each) => sum + 1 - each, 0);
  return count(cutPoints.news) + count(bridges.news);
}
