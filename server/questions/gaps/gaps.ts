import type { GapFigures } from "../../analysis/gaps/gapsAnalysis.ts";
import type { Context } from "../../context.ts";
import { Shared } from "../../jobs/shared.ts";
import { versionOf } from "../analyses/dataVersion.ts";
import { type GroupsArgs, groupSides, groupsChoice } from "../analyses/groups.ts";
import { knownSides } from "../analyses/knownSides.ts";
import type { ScopeAnswer } from "../analyses/scope.ts";
import { Work } from "../analyses/work.ts";
import type { SideAnswer } from "../links/whoLinks.ts";
import { type TieFilterArgs, tieChoice } from "../ties/tieChoice.ts";
import { groupOf } from "./gap.ts";

/** What a caller asks. */
export interface GapsArgs {
  readonly groups: GroupsArgs;
  readonly filter?: TieFilterArgs | null;
}

/** Every pair of some groups. */
export interface GapsAnswer {
  readonly scope: ScopeAnswer;
  /** By id. */
  readonly groups: readonly SideAnswer[];
  /** In the order 0–1, 0–2 … 1–2 …. */
  readonly pairs: readonly GapFigures[];
}

const answers = new Shared<GapsAnswer>("gaps");

/**
 * Every pair of some groups.
 * @throws BAD_USER_INPUT for bad groups or a bad filter, UNKNOWN_ID for a cluster, UNDER_WAY.
 */
export async function gaps(context: Context, args: GapsArgs): Promise<GapsAnswer> {
  const choice = tieChoice(args.filter);
  const groups = groupsChoice(args.groups);
  const version = await versionOf(context);
  return answers.ask(context, JSON.stringify([version, groups, choice]), async (watch) => {
    const work = new Work(context.engine, version, watch);
    const sides = await groupSides(work.context, groups);
    const { scope, result } = await work.analyse({
      ...{ id: "gaps", counting: { choice, named: [] }, sides: [] },
      params: { groups: sides.map(groupOf) },
    });
    return { scope, groups: knownSides(await work.data(), sides), pairs: result.pairs };
  });
}
