import type { ExportedGaps } from "../../../../client/export/gaps/exportedGaps.ts";
import { gapsAccount } from "../../../../client/export/gaps/gapsAccount.ts";
import { wordsOf } from "../../../../client/texts.ts";
import { DEFAULT_FILTER } from "../../../../client/view/view.ts";
import { gapsOf, type Pair } from "../../gaps/gaps.ts";

/** Where the view is to be found. */
export const LINK = "https://intercluster.example/gaps";

/** An export of some groups, as the page makes it. */
export function exportedGaps(names: readonly string[], pairs: readonly Pair[]): ExportedGaps {
  const words = wordsOf("en");
  const whole = gapsOf(names, pairs);
  const leftOut = [{ reason: "PLANS" as const, count: 13, why: "Plans.", actor: null }];
  const gaps = { ...whole, scope: { ...whole.scope, leftOut } };
  return {
    ...{ gaps, words },
    places: names.map((_, place) => place),
    account: gapsAccount(gaps, {
      groups: "Counties",
      filter: { ...DEFAULT_FILTER, types: ["FUNDS"], text: "not of ties" },
      dataset: {
        version: "0123456789abcdef",
        attribution: ["Places: GeoNames"],
        caveat: "Silence proves nothing.",
        licence: "As you like.",
      },
      words,
      address: LINK,
      day: "2026-03-09",
    }),
    linkOf: (from, to) => `https://intercluster.example/gap/${from}/${to}`,
  };
}
