import type { ResultOf } from "../../analysis/analyses.ts";
import type { RankingName } from "../../analysis/introductions/rankings.ts";
import type { Context } from "../../context.ts";
import { Shared } from "../../jobs/shared.ts";
import type { QualityFacts } from "../../words/introductions/introductionQuality.ts";
import { versionOf } from "../analyses/dataVersion.ts";
import { groupOf } from "../analyses/groupOf.ts";
import { type GroupsArgs, groupSides, groupsChoice } from "../analyses/groups.ts";
import type { ScopeAnswer } from "../analyses/scope.ts";
import { Work } from "../analyses/work.ts";
import { type TieFilterArgs, tieChoice } from "../ties/tieChoice.ts";
import { spokenOf } from "./spokenOf.ts";

/** What a caller asks. */
interface QualityArgs {
  readonly groups: GroupsArgs;
  readonly filter?: TieFilterArgs | null;
}

/** How well introductions find ties that are there. */
export interface QualityAnswer extends ResultOf<"introductionQuality"> {
  readonly scope: ScopeAnswer;
}

/** The figures of one ranking. */
export type RankingRow = QualityAnswer["rankings"][RankingName] & { readonly name: RankingName };

const answers = new Shared<QualityAnswer>("introductionQuality");

/**
 * How well introductions find ties between some groups that are there.
 * @throws BAD_USER_INPUT for bad groups or a bad filter, UNKNOWN_ID for a cluster, UNDER_WAY.
 */
export async function introductionQuality(
  context: Context,
  args: QualityArgs,
): Promise<QualityAnswer> {
  const choice = tieChoice(args.filter);
  const groups = groupsChoice(args.groups);
  const version = await versionOf(context);
  return answers.ask(context, JSON.stringify([version, groups, choice]), async (watch) => {
    const work = new Work(context.engine, version, watch);
    const sides = await groupSides(work.context, groups);
    const { scope, result } = await work.analyse({
      ...{ id: "introductionQuality", counting: { choice, named: [] }, sides: [] },
      params: {
        groups: sides.map(groupOf),
        spokenOf: await spokenOf(work.context, await work.data()),
      },
    });
    return { scope, ...result };
  });
}

/** What a ranking of the API is called in the analysis: ours, its factors, and the baselines. */
const RANKINGS: readonly RankingName[] = [
  ...(["introductions", "gain", "fit", "way", "coverage"] as const),
  ...(["degreeProduct", "random"] as const),
];

/** The figures of each ranking, ours first, the baselines last. */
export function rankingRows({ rankings }: QualityAnswer): RankingRow[] {
  return RANKINGS.map((name) => ({ name, ...rankings[name] }));
}

/** What the sentence about the measurement rests on. */
export function qualityFacts({ rankings, bestPrecision, ...counts }: QualityAnswer): QualityFacts {
  const found = (name: RankingName) => {
    const { auc, precisionAtTen } = rankings[name];
    return auc && precisionAtTen ? { auc: auc.mean, precisionAtTen: precisionAtTen.mean } : null;
  };
  const [introductions, degreeProduct, random] = [
    found("introductions"),
    found("degreeProduct"),
    found("random"),
  ];
  const known = introductions && degreeProduct && random && bestPrecision !== null;
  return {
    ...counts,
    found: known ? { introductions, degreeProduct, random, bestPrecision } : null,
  };
}
