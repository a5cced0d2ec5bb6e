import { createClient, fetchExchange } from "urql";
import type { ExportedGap } from "../../../../client/export/gap/exportedGap.ts";
import type { WholeGap } from "../../../../client/pages/gap/wholeGap.ts";
import { wordsOf } from "../../../../client/texts.ts";
import { gapAnswer } from "../../pages/gap/gapAnswer.ts";

/** A gap that is taken along; what is asked on the way gets the pages given, one after the other. */
export function exported(
  given: Partial<WholeGap> = {},
  pages: readonly object[] = [],
): ExportedGap {
  const answers = [...pages];
  const client = createClient({
    url: "http://localhost/graphql",
    preferGetMethod: false,
    exchanges: [fetchExchange],
    fetch: async () => Response.json({ data: answers.shift() }),
  });
  return {
    gap: gapAnswer(given),
    question: { from: "north", to: "south", filter: {}, language: "EN" },
    account: {
      title: "North and South",
      holds: "There is 1 pair.",
      steps: ["Counted."],
      filters: ["plans do not count"],
      leftOut: [],
      caution: "A missing tie proves nothing.",
      made: "Intercluster, data version 0123456789ab",
      attribution: ["GeoNames"],
      licence: "CC BY",
      address: "https://example.org/gap/north/south",
      version: "0123456789abcdef",
      day: "2026-01-02",
    },
    words: wordsOf("en"),
    client,
    signal: new AbortController().signal,
  };
}
