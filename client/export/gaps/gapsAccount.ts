import type { Gaps } from "../../gaps/cells.ts";
import type { Words } from "../../texts.ts";
import type { ViewFilter } from "../../view/view.ts";
import { analysisAccount } from "../analysis/analysisAccount.ts";
import type { AnalysisTermsQuery } from "../analysis/terms.gen.ts";
import type { Account, Occasion } from "../network/account.ts";
import { gapsExportTexts } from "./texts.ts";

interface Told extends Occasion {
  /** What the groups are called together: "Counties". */
  readonly groups: string;
  readonly filter: ViewFilter;
  readonly dataset: AnalysisTermsQuery["dataset"];
  readonly words: Words;
}

/** Says what an export of gaps holds, which ties counted, and where it comes from. */
export function gapsAccount({ summary, scope }: Gaps, told: Told): Account {
  const { groups, words, ...occasion } = told;
  const { analysis, leftOut } = scope;
  const title = words.say(gapsExportTexts.title, { groups });
  return analysisAccount(
    { ...occasion, title, finding: summary, method: analysis.method, leftOut },
    words,
  );
}
