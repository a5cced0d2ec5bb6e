import { describe, expect, it } from "vitest";
import { isHiddenByEnds } from "../../../client/network/hiddenByEnds.ts";
import { networkOf } from "../../../client/network/network.ts";
import { DEFAULT_FILTER, type ViewFilter } from "../../../client/view/view.ts";
import { answer, member, tie } from "./world.ts";

const seen = tie("a~SUPPORTS~b");
const behind = tie("a~SUPPORTS~c");
const plan = { ...tie("a~MEMBER_OF~c"), basis: "INTENDED" } as const;

/** The ties that are hidden for their ends alone, where both ties of c and the plan are hidden. */
function hidden(change: Partial<ViewFilter> = {}): string[] {
  const ties = [seen, behind, plan];
  const network = networkOf(
    answer([member("a"), member("b"), member("c", { hidden: true })], ties, {
      hiddenTies: [behind.id, plan.id],
    }),
  );
  const filter = { ...DEFAULT_FILTER, ...change };
  return ties.filter((each) => isHiddenByEnds(each, network, filter)).map(({ id }) => id);
}

describe("a tie that is hidden for one of its ends alone", () => {
  it("is one that the filter of ties would let count", () => {
    expect(hidden()).toEqual([behind.id]);
    expect(hidden({ types: ["SUPPORTS"] })).toEqual([behind.id]);
  });

  it("is none that the filter of ties leaves out as well", () => {
    expect(hidden({ types: ["FUNDS"] })).toEqual([]);
    expect(hidden({ basis: ["INFERRED"] })).toEqual([]);
  });

  it("may be a plan where plans are asked for", () => {
    expect(hidden({ basis: ["STATED", "INTENDED"] })).toEqual([behind.id, plan.id]);
  });

  it("is not guessed under a period", () => {
    expect(hidden({ since: "2020" })).toEqual([]);
    expect(hidden({ undated: false })).toEqual([]);
  });
});
