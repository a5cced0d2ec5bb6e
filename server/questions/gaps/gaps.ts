import type { GapFigures } from "../../analysis/gaps/gapFigures.ts";
import type { Counting } from "../../analysis/graph/counting.ts";
import type { Context } from "../../context.ts";
import { Shared } from "../../jobs/shared.ts";
import type { TieChoice } from "../../links/tieFilter.ts";
import { versionOf } from "../analyses/dataVersion.ts";
import { groupOf } from "../analyses/groupOf.ts";
import {
  type GroupsArgs,
  type GroupsChoice,
  groupSides,
  groupsChoice,
} from "../analyses/groups.ts";
import { knownSides } from "../analyses/knownSides.ts";
import type { ScopeAnswer } from "../analyses/scope.ts";
import { Work } from "../analyses/work.ts";
import type { SideAnswer } from "../links/whoLinks.ts";
import { type TieFilterArgs, tieChoice } from "../ties/tieChoice.ts";

/** What a caller asks. */
interface GapsArgs {
  readonly groups: GroupsArgs;
  readonly filter?: TieFilterArgs | null;
}

/** Every pair of some groups. */
export interface GapsAnswer {
  readonly scope: ScopeAnswer;
  readonly choice: TieChoice;
  readonly asked: GroupsChoice;
  /** By id. */
  readonly sides: readonly SideAnswer[];
  /** The sides, by place, so that structure shows. */
  readonly order: readonly number[];
  /** In the order 0–1, 0–2 … 1–2 …, by place among the sides. */
  readonly figures: readonly GapFigures[];
}

const answers = new Shared<GapsAnswer>("gaps");

/**
 * Every pair of some groups.
 * @throws BAD_USER_INPUT for bad groups or a bad filter, UNKNOWN_ID for a cluster, UNDER_WAY.
 */
export async function gaps(context: Context, args: GapsArgs): Promise<GapsAnswer> {
  const choice = tieChoice(args.filter);
  const asked = groupsChoice(args.groups);
  const version = await versionOf(context);
  return answers.ask(context, JSON.stringify([version, asked, choice]), async (watch) => {
    const work = new Work(context.engine, version, watch);
    const sides = await groupSides(work.context, asked);
    const { scope, result } = await work.analyse({
      ...{ id: "gaps", counting: countingOf({ choice, asked }), sides: [] },
      params: { groups: sides.map(groupOf) },
    });
    const known = await knownSides(await work.data(), sides);
    return { scope, choice, asked, sides: known, order: result.order, figures: result.pairs };
  });
}

/** Which ties count: those of clusters that the question names do even where they are programmes. */
export function countingOf({ choice, asked }: Pick<GapsAnswer, "choice" | "asked">): Counting {
  return { choice, named: "clusters" in asked ? asked.clusters : [] };
}
