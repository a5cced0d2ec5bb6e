import { networkTexts } from "../../network/texts.ts";
import type { Words } from "../../texts.ts";
import { DEFAULT_FILTER, type ViewFilter } from "../../view/view.ts";
import type { Account, Occasion } from "../network/account.ts";
import { accountTexts } from "../network/accountTexts.ts";
import { filterLines } from "../network/filterLines.ts";
import type { AnalysisTermsQuery } from "./terms.gen.ts";
import { analysisExportTexts } from "./texts.ts";

/** What an export says of an analysis: what it is called, what it found, on which graph. */
interface Told extends Occasion {
  readonly title: string;
  readonly finding: string;
  readonly method: string;
  readonly leftOut: ReadonlyArray<{ readonly why: string; readonly count: number }>;
  readonly filter: ViewFilter;
  readonly dataset: AnalysisTermsQuery["dataset"];
}

/** Says what an export of an analysis holds, which ties counted, and where it comes from. */
export function analysisAccount(told: Told, words: Words): Account {
  const { title, finding, method, leftOut, filter, address, day } = told;
  const { say, plural, date } = words;
  const { version, attribution, licence, caveat } = told.dataset;
  return {
    title,
    holds: finding,
    steps: [method],
    filters: filterLines(ofTies(filter), NAMELESS, words),
    leftOut: leftOut.map(({ why, count }) =>
      say(analysisExportTexts.leftOut, { why, ties: plural(count, networkTexts.ties) }),
    ),
    caution: caveat,
    made: say(accountTexts.exported, { version: version.slice(0, 12), date: date(day) }),
    ...{ attribution, licence, address, version, day },
  };
}

/** What a filter says of ties: what it says of actors does not count here. */
function ofTies({ types, basis, since, until, undated, programmes }: ViewFilter): ViewFilter {
  return { ...DEFAULT_FILTER, types, basis, since, until, undated, programmes };
}

/** A filter of ties names nothing by its id. */
const NAMELESS = {
  actor: (id: string) => id,
  region: (id: string) => id,
  theme: (id: string) => id,
};
