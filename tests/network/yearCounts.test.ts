import { expect, it } from "vitest";
import { MOST_YEARS, yearCounts } from "../../server/network/yearCounts.ts";
import { type Piece, tie } from "./world.ts";

const years = (...evidence: readonly Piece[]) =>
  yearCounts([tie("a MEMBER_OF b", ...evidence)], ["STATED", "INFERRED"]).map(
    ({ value, count }) => `${value}:${count}`,
  );

it("counts a tie once in each year that its evidence overlaps, however much there is", () => {
  const twice: Piece[] = [
    ["STATED", "2014-03-01", "2016-01-01"],
    ["INFERRED", "2015-01-01", "2015-12-31"],
  ];
  expect(years(...twice)).toEqual(["2014:1", "2015:1", "2016:1"]);
});

it("leaves out years between two periods", () => {
  const apart: Piece[] = [
    ["STATED", "2001-01-01", "2001-12-31"],
    ["STATED", "2004-01-01", "2004-12-31"],
  ];
  expect(years(...apart)).toEqual(["2001:1", "2004:1"]);
});

it("counts an open end only as far as evidence names years", () => {
  const open = tie("a MEMBER_OF b", ["STATED", "2018-01-01", "9999-12-31"]);
  const began = tie("a SUPPORTS b", ["STATED", "0000-01-01", "2019-12-31"]);
  const both = yearCounts([open, began], ["STATED"]);
  expect(both).toEqual([
    { value: 2018, count: 2 },
    { value: 2019, count: 2 },
  ]);
});

it("takes no year from evidence of another basis, nor from what has no date", () => {
  expect(years(["INTENDED", "2014-01-01", "2014-12-31"], ["STATED", "", ""])).toEqual([]);
});

it("counts the newest years alone where a date lies far back", () => {
  const found = years(["STATED", "1066-10-14", "2020-12-31"]);
  expect(found).toHaveLength(MOST_YEARS);
  expect(found.at(-1)).toBe("2020:1");
});
