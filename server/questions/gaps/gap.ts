import type { WholeGap } from "../../analysis/gaps/gapAnalysis.ts";
import type { GapFigures } from "../../analysis/gaps/gapsAnalysis.ts";
import type { Context } from "../../context.ts";
import { Shared } from "../../jobs/shared.ts";
import { versionOf } from "../analyses/dataVersion.ts";
import type { ScopeAnswer } from "../analyses/scope.ts";
import { Work } from "../analyses/work.ts";
import { type LinkArgs, linkQuestion } from "../links/linkQuestion.ts";
import type { Side } from "../links/sides.ts";
import type { SideAnswer } from "../links/whoLinks.ts";

/** Two sides, and what there is between them. */
export interface GapAnswer {
  readonly scope: ScopeAnswer;
  readonly from: SideAnswer;
  readonly to: SideAnswer;
  readonly figures: GapFigures;
  /** What may be long: worked out for this pair alone when somebody asks for it. */
  readonly whole: (context: Context) => Promise<WholeGap>;
}

const answers = new Shared<GapAnswer>("gap");

/**
 * What there is between two sides.
 * @throws UNKNOWN_ID naming the argument, BAD_USER_INPUT for a bad filter, UNDER_WAY.
 */
export async function gap(context: Context, args: LinkArgs): Promise<GapAnswer> {
  const { from, to, choice, named } = await linkQuestion(context, args);
  const version = await versionOf(context);
  const counting = { choice, named };
  const key = JSON.stringify([version, from.id, to.id, choice]);
  return answers.ask(context, key, async (watch) => {
    const work = new Work(context.engine, version, watch);
    const params = { from: groupOf(from), to: groupOf(to) };
    const { scope, result } = await work.analyse({
      ...{ id: "gap", counting, params, sides: [from, to] },
    });
    return answerOf(scope, result);
  });
}

function answerOf(scope: ScopeAnswer, whole: WholeGap): GapAnswer {
  const [from, to] = scope.sides;
  if (!from || !to) throw new Error("wanted two sides, got fewer");
  const { ties: _, shared, routes, ...rest } = whole;
  const figures = { ...rest, shared: shared.length, routes: routes.paths.length };
  return { scope, from, to, figures, whole: async () => whole };
}

/** A side as analyses take it. */
export function groupOf({ type, members }: Side) {
  return { type, members };
}
