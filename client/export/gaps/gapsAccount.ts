import type { Gaps } from "../../gaps/cells.ts";
import { networkTexts } from "../../network/texts.ts";
import type { Words } from "../../texts.ts";
import { DEFAULT_FILTER, type ViewFilter } from "../../view/view.ts";
import type { Account, Occasion } from "../network/account.ts";
import { accountTexts } from "../network/accountTexts.ts";
import { filterLines } from "../network/filterLines.ts";
import type { GapsTermsQuery } from "./gapsTerms.gen.ts";
import { gapsExportTexts } from "./texts.ts";

interface Told extends Occasion {
  /** What the groups are called together: "Counties". */
  readonly groups: string;
  readonly filter: ViewFilter;
  readonly dataset: GapsTermsQuery["dataset"];
  readonly words: Words;
}

/** Says what an export of gaps holds, which ties counted, and where it comes from. */
export function gapsAccount(gaps: Gaps, told: Told): Account {
  const { groups, dataset, words, address, day } = told;
  const { say, plural, date } = words;
  const { version, attribution, licence, caveat } = dataset;
  return {
    title: say(gapsExportTexts.title, { groups }),
    holds: gaps.summary,
    steps: [gaps.scope.analysis.method],
    filters: filterLines(ofTies(told.filter), NAMELESS, words),
    leftOut: gaps.scope.leftOut.map(({ why, count }) =>
      say(gapsExportTexts.leftOut, { why, ties: plural(count, networkTexts.ties) }),
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
