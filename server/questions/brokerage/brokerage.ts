import type { Brokerage } from "../../analysis/brokerage/brokerage.ts";
import type { BrokerageGroups } from "../../analysis/brokerage/groupOfEach.ts";
import type { Context } from "../../context.ts";
import { Shared } from "../../jobs/shared.ts";
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
import { type ScopeArgs, scopeChoice } from "../analyses/scopeChoice.ts";
import { Work } from "../analyses/work.ts";
import type { Side } from "../links/sides.ts";
import type { SideAnswer } from "../links/whoLinks.ts";

/** What a caller asks. */
export interface BrokerageArgs {
  readonly scope?: ScopeArgs | null | undefined;
  readonly groups: GroupsArgs;
}

/** How every actor stands between others. */
export interface BrokerageAnswer {
  readonly scope: ScopeAnswer;
  /** By id, as `figures.group` numbers them. */
  readonly groups: readonly SideAnswer[];
  /** By the index of the actor in the scope. */
  readonly figures: Brokerage;
}

const answers = new Shared<BrokerageAnswer>("brokerage");

/**
 * How every actor stands between those whose contact counts.
 * @throws BAD_USER_INPUT for bad groups, more than two sides or a bad filter, UNKNOWN_ID for a side or
 * a cluster, UNDER_WAY.
 */
export async function brokerage(context: Context, args: BrokerageArgs): Promise<BrokerageAnswer> {
  const groups = groupsChoice(args.groups);
  const { sides, counting, key } = await scopeChoice(context, args.scope);
  const version = await versionOf(context);
  return answers.ask(context, JSON.stringify([version, groups, key]), async (watch) => {
    const work = new Work(context.engine, version, watch);
    const known = await groupSides(work.context, groups);
    const { scope, result } = await work.analyse({
      ...{ id: "brokerage", counting, sides },
      params: { sides: sides.map(groupOf), groups: groupsAs(groups, known) },
    });
    return { scope, groups: await knownSides(await work.data(), known), figures: result };
  });
}

/** Groups as the analysis takes them. */
function groupsAs(choice: GroupsChoice, sides: readonly Side[]): BrokerageGroups {
  if ("level" in choice) return { level: choice.level, regions: sides.map(({ id }) => id) };
  return { clusters: sides.map(groupOf) };
}
