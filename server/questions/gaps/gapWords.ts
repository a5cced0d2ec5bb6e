import type { Language } from "../../../seed/vocabulary.ts";
import type { Context } from "../../context.ts";
import { gapAdvice } from "../../words/gaps/gapAdvice.ts";
import { gapCertainty } from "../../words/gaps/gapCertainty.ts";
import { gapMatters } from "../../words/gaps/gapMatters.ts";
import { gapMissing } from "../../words/gaps/gapMissing.ts";
import { gapReason } from "../../words/gaps/gapReason.ts";
import { gapsSummary } from "../../words/gaps/gapsSummary.ts";
import { sideName } from "../links/sideFacts.ts";
import type { GapAnswer } from "./gapAnswer.ts";
import { gapFacts } from "./gapFacts.ts";
import { rankedGaps, verdictCounts } from "./gapPairs.ts";
import type { GapsAnswer } from "./gaps.ts";

/** What is to be said of a pair in words. */
interface GapWords {
  readonly missing: string;
  readonly matters: string;
  readonly certainty: string;
  readonly advice: string;
}

/** Why the verdict on a pair is what it is. */
export async function gapReasonOf(
  context: Pick<Context, "load">,
  answer: GapAnswer,
  language: Language,
): Promise<string> {
  return gapReason(await gapFacts(context, answer, language), language);
}

/** What is to be said of a pair. */
export async function gapWordsOf(
  context: Pick<Context, "load">,
  answer: GapAnswer,
  language: Language,
): Promise<GapWords> {
  const facts = await gapFacts(context, answer, language);
  return {
    missing: gapMissing(facts, language),
    matters: gapMatters(facts, language),
    certainty: gapCertainty(facts, language),
    advice: gapAdvice(facts, language),
  };
}

/** The finding about every pair in one or two sentences. */
export function gapsSummaryOf(answer: GapsAnswer, language: Language): string {
  const [first] = rankedGaps(answer, { first: 1 });
  const counts = verdictCounts(answer).map(({ verdict, count }) => [verdict, count] as const);
  return gapsSummary(
    {
      groupCount: answer.sides.length,
      pairCount: answer.figures.length,
      counts: new Map(counts),
      nothingCounts: answer.scope.edgeCount === 0,
      first: first ? [sideName(first.from, language), sideName(first.to, language)] : null,
    },
    language,
  );
}
