import type { GapFigures } from "../../analysis/gaps/gapFigures.ts";
import { VERDICTS, type Verdict } from "../../analysis/gaps/verdict.ts";
import { badUserInput } from "../../errors.ts";
import { checkedPage } from "../paging/cursor.ts";
import type { GapAnswer } from "./gapAnswer.ts";
import { wholeBetween } from "./gapBetween.ts";
import { countingOf, type GapsAnswer } from "./gaps.ts";

/** Which pairs a caller asks for. */
interface PairsArgs {
  readonly of?: string | null;
  readonly verdicts?: readonly Verdict[] | null;
  readonly first: number;
}

/** How many pairs there are of each verdict, in the order of the rules. */
export function verdictCounts({ figures }: Pick<GapsAnswer, "figures">) {
  return VERDICTS.map((verdict) => ({
    verdict,
    count: figures.filter((pair) => pair.verdict === verdict).length,
  }));
}

/**
 * The pairs in the order of the groups, of one group or of some verdicts where asked.
 * @throws BAD_USER_INPUT for a group that is none of these, for no verdict, for `first` out of range.
 */
export function pairsOf(answer: GapsAnswer, { of, verdicts, first }: PairsArgs): GapAnswer[] {
  checkedPage({ first });
  if (verdicts?.length === 0) throw badUserInput("verdicts", "at least one", verdicts);
  const group = of == null ? null : answer.sides.findIndex(({ id }) => id === of);
  if (group === -1) throw badUserInput("of", "the id of one of the groups", of);
  const places = new Map(answer.order.map((side, place) => [side, place]));
  const placesOf = ({ from, to }: GapFigures) =>
    [places.get(from) ?? 0, places.get(to) ?? 0].sort((a, b) => a - b);
  return answer.figures
    .filter(({ from, to }) => group === null || from === group || to === group)
    .filter(({ verdict }) => verdicts == null || verdicts.includes(verdict))
    .map((figures) => ({ figures, places: placesOf(figures) }))
    .sort(({ places: [a = 0, b = 0] }, { places: [c = 0, d = 0] }) => a - c || b - d)
    .slice(0, first)
    .map(({ figures }) => pairOf(answer, figures));
}

/** The gaps, those that ask most to be closed first. @throws BAD_USER_INPUT for `first` out of range. */
export function rankedGaps(answer: GapsAnswer, { first }: { readonly first: number }): GapAnswer[] {
  checkedPage({ first });
  return answer.figures
    .filter(({ verdict }) => verdict === "GAP")
    .sort((a, b) => b.rank.score - a.rank.score)
    .slice(0, first)
    .map((figures) => pairOf(answer, figures));
}

/** One pair as an answer of its own. */
function pairOf(answer: GapsAnswer, figures: GapFigures): GapAnswer {
  const [from, to] = [answer.sides[figures.from], answer.sides[figures.to]];
  if (!from || !to) throw new Error(`wanted groups ${figures.from} and ${figures.to}, got none`);
  const { scope, choice } = answer;
  const asked = { from, to, counting: countingOf(answer), version: scope.dataVersion };
  return {
    ...{ choice, from, to, figures, scope: { ...scope, sides: [from, to] } },
    whole: (context) => wholeBetween(context, asked),
  };
}
