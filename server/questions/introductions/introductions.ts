import type { WholeIntroduction } from "../../analysis/introductions/introductionsAnalysis.ts";
import type { Context } from "../../context.ts";
import type { TiesByIdRow } from "../../graph/queries.gen.ts";
import { Shared } from "../../jobs/shared.ts";
import { versionOf } from "../analyses/dataVersion.ts";
import { groupOf } from "../analyses/groupOf.ts";
import type { ScopeAnswer } from "../analyses/scope.ts";
import { Work } from "../analyses/work.ts";
import { type LinkArgs, linkQuestion } from "../links/linkQuestion.ts";
import type { SideAnswer } from "../links/whoLinks.ts";
import { type Connection, connectionOfList } from "../paging/connection.ts";
import { checkedPage, type PageArgs } from "../paging/cursor.ts";
import { plansBetween } from "./plansBetween.ts";

/** What a caller asks. */
export interface IntroductionsArgs extends LinkArgs, PageArgs {}

/** The introductions of two sides, the best of them ranked. */
export interface IntroductionsAnswer {
  readonly scope: ScopeAnswer;
  readonly from: SideAnswer;
  readonly to: SideAnswer;
  /** Actors only on each side, and how many of them were looked at. */
  readonly fromCounts: SideCounts;
  readonly toCounts: SideCounts;
  /** Pairs looked at that have no tie on record. */
  readonly candidateCount: number;
  /** Best first. */
  readonly ranked: readonly WholeIntroduction[];
}

interface SideCounts {
  readonly actorCount: number;
  readonly lookedAt: number;
}

/** An introduction, and the plans on record between the two. */
export interface IntroductionRow extends WholeIntroduction {
  readonly plans: () => Promise<TiesByIdRow[]>;
}

/** A page of introductions, and what they are about. */
export type IntroductionsPage = IntroductionsAnswer & Connection<IntroductionRow>;

const answers = new Shared<IntroductionsAnswer>("introductions");

/**
 * A page of the introductions worth making between two sides, best first.
 * @throws UNKNOWN_ID naming the argument, BAD_USER_INPUT for a bad page or filter, UNDER_WAY.
 */
export async function introductions(
  context: Context,
  args: IntroductionsArgs,
): Promise<IntroductionsPage> {
  checkedPage(args);
  const answer = await introductionsOf(context, args);
  const plans = plansBetween(context);
  const rows = answer.ranked.map((each): IntroductionRow => {
    const { from: a, to: b } = each;
    return { ...each, plans: () => plans.load({ a, b }) };
  });
  return { ...answer, ...connectionOfList(rows, ({ from, to }) => `${from}~${to}`, args) };
}

async function introductionsOf(context: Context, args: LinkArgs): Promise<IntroductionsAnswer> {
  const { from, to, choice, named } = await linkQuestion(context, args);
  const version = await versionOf(context);
  const key = JSON.stringify([version, from.id, to.id, choice]);
  return answers.ask(context, key, async (watch) => {
    const work = new Work(context.engine, version, watch);
    const { scope, result } = await work.analyse({
      ...{ id: "introductions", counting: { choice, named }, sides: [from, to] },
      params: { from: groupOf(from), to: groupOf(to) },
    });
    const [fromSide, toSide] = scope.sides;
    if (!fromSide || !toSide) throw new Error("wanted two sides, got fewer");
    const { from: fromCounts, to: toCounts, ...rest } = result;
    return { scope, from: fromSide, to: toSide, fromCounts, toCounts, ...rest };
  });
}
