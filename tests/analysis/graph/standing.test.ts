import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { standingBy } from "../../../server/analysis/graph/standing.ts";
import { admits } from "../../../server/links/tieFilter.ts";
import { tieChoice } from "../../../server/questions/ties/tieChoice.ts";
import { snapshotOf, type TieGiven } from "../snapshot/snapshotOf.ts";
import { anyChoice, anyTies } from "./anyTies.ts";

const BY_STRENGTH = ["STATED", "INFERRED", "INTENDED"] as const;

/** A tie as the filter of all other questions takes it. */
function datedTie({ type = "COLLABORATES_WITH", evidence = [] }: TieGiven) {
  const bases = evidence.map(({ basis = "STATED" }) => basis);
  return {
    type,
    basis: BY_STRENGTH.find((each) => bases.includes(each)) ?? "STATED",
    bases,
    starts: evidence.map(({ start = "" }) => start),
    ends: evidence.map(({ end = "" }) => end),
  };
}

/** The reasons why ties do not count, null where they do, under a filter. */
function reasons(ties: readonly TieGiven[], filter: Parameters<typeof tieChoice>[0]) {
  const standing = standingBy(tieChoice(filter), snapshotOf({ ties }).ties);
  return ties.map((_, tie) => standing.ofTie(tie));
}

describe("how ties stand to a filter", () => {
  it("is as it is for all other questions, whatever the ties and the filter", () => {
    fc.assert(
      fc.property(anyTies, anyChoice, (ties, choice) => {
        const standing = standingBy(choice, snapshotOf({ ties }).ties);
        const counting = ties.map((_, tie) => standing.ofTie(tie) === null);
        expect(counting).toEqual(ties.map((tie) => admits(choice, datedTie(tie))));
      }),
      { numRuns: 500 },
    );
  });

  it("rests on evidence that is admitted, wherever a tie counts", () => {
    fc.assert(
      fc.property(anyTies, anyChoice, (ties, choice) => {
        const { ties: packed } = snapshotOf({ ties });
        const standing = standingBy(choice, packed);
        for (const [tie] of ties.entries()) {
          const [begin, end] = [packed.evidenceStarts[tie] ?? 0, packed.evidenceStarts[tie + 1]];
          const all = Array.from({ length: (end ?? 0) - begin }, (_, at) => begin + at);
          if (standing.ofTie(tie) === null) expect(all.some(standing.admits)).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });

  const evidence = (start: string, end: string) => [{ start, end }];
  const during = { since: "2015", until: "2016" };

  it("tells plans from what the filter leaves out, and both from what is undated", () => {
    const ties = [
      { from: "a", to: "b" },
      { from: "a", to: "c", evidence: [{ basis: "INTENDED" as const }] },
      { from: "a", to: "d", type: "FUNDS" as const },
      { from: "a", to: "e", evidence: evidence("2015-05-01", "2015-05-31") },
    ];
    const types = ["COLLABORATES_WITH" as const];
    expect(reasons(ties, {})).toEqual([null, "PLANS", null, null]);
    expect(reasons(ties, { types })).toEqual([null, "PLANS", "FILTER", null]);
    expect(reasons(ties, { basis: ["INTENDED"] })).toEqual(["FILTER", null, "FILTER", "FILTER"]);
    const dated = { during, undated: false };
    expect(reasons(ties, dated)).toEqual(["UNDATED", "PLANS", "UNDATED", null]);
  });

  it("counts the first and the last day of a period", () => {
    const ties = [
      { from: "a", to: "b", evidence: evidence("2010-01-01", "2015-01-01") },
      { from: "a", to: "c", evidence: evidence("2016-12-31", "2020-01-01") },
      { from: "a", to: "d", evidence: evidence("2010-01-01", "2014-12-31") },
      { from: "a", to: "e", evidence: evidence("2017-01-01", "2020-01-01") },
    ];
    expect(reasons(ties, { during })).toEqual([null, null, "FILTER", "FILTER"]);
  });
});
