import type { Language } from "../../../seed/vocabulary.ts";
import type { Context } from "../../context.ts";
import { comparisonSummary as inWords } from "../../words/statements/comparisonSummary.ts";
import { existing } from "../reading/existing.ts";
import type { ComparisonAnswer } from "./compareSources.ts";
import type { StatementsRow } from "./statements.ts";

/** A comparison in a few sentences. */
export async function comparisonSummary(
  context: Pick<Context, "load">,
  { first, second, kept, onlyFirst, onlySecond }: ComparisonAnswer,
  language: Language,
): Promise<string> {
  const [one, other] = await Promise.all([first, second].map((row) => spoken(context, row)));
  if (!one || !other) return "";
  const counts = {
    kept: kept.length,
    onlyFirst: onlyFirst.length,
    onlySecond: onlySecond.length,
  };
  return inWords({ first: one, second: other, ...counts }, language);
}

async function spoken({ load }: Pick<Context, "load">, row: StatementsRow) {
  const { title, date } = await existing(load.source, row.source);
  return {
    title,
    ties: row.tieCount,
    since: row.asOfFirst ?? date,
    until: row.asOfLast ?? date,
  };
}
