import { describe, expect, it } from "vitest";
import { TIE_TYPES } from "../../seed/vocabulary.ts";
import { tieChoice } from "../../server/questions/ties/tieChoice.ts";
import { tieParams } from "../../server/questions/ties/tieParams.ts";

describe("a tie filter", () => {
  it("takes stated and inferred ties of all types where nothing is said", () => {
    expect(tieChoice(null)).toEqual({
      types: [...TIE_TYPES].sort(),
      bases: ["INFERRED", "STATED"],
      since: null,
      until: null,
      undated: true,
      includeProgrammes: false,
    });
  });

  it.each([
    [{ since: "2014" }, "2014-01-01", null],
    [{ until: "2016-02" }, null, "2016-02-29"],
    [{ since: "2014-03-05", until: "2014-03-05" }, "2014-03-05", "2014-03-05"],
    [{}, null, null],
  ])("reads the period %j as full days", (during, since, until) => {
    expect(tieChoice({ during })).toMatchObject({ since, until });
  });

  it.each(["", "14", "2014-13", "2015-02-29", "2014-1-1", "next year", "2014-01-01T00:00"])(
    "refuses %j, which is no date",
    (since) => {
      expect(() => tieChoice({ during: { since } })).toThrow(
        `filter.during.since: wanted YYYY, YYYY-MM or YYYY-MM-DD, got ${JSON.stringify(since)}`,
      );
    },
  );

  it("refuses a period that ends before it begins", () => {
    expect(() => tieChoice({ during: { since: "2015", until: "2014-12" } })).toThrow(
      /^filter\.during: wanted since not after until/,
    );
  });

  it("takes a year within the same year", () => {
    expect(tieChoice({ during: { since: "2015-06", until: "2015" } }).until).toBe("2015-12-31");
  });

  it.each([
    [{ types: [] }, "filter.types"],
    [{ basis: [] }, "filter.basis"],
  ])("refuses the empty list in %j, which nothing would pass", (filter, argument) => {
    expect(() => tieChoice(filter)).toThrow(`${argument}: wanted at least one value`);
  });

  it("makes equal parameters of equal filters", () => {
    const one = tieChoice({ types: ["FUNDS", "HOSTS", "FUNDS"] });
    const other = tieChoice({ types: ["HOSTS", "FUNDS"] });
    expect(JSON.stringify(tieParams(one))).toBe(JSON.stringify(tieParams(other)));
  });
});
