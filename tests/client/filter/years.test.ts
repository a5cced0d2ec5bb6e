import { expect, it } from "vitest";
import { between, everyYear, isWithin, moved } from "../../../client/filter/years.ts";

const open = { since: null, until: null };

it("gives years without ties a place of their own", () => {
  expect(
    everyYear([
      { year: 2014, count: 2 },
      { year: 2017, count: 1 },
    ]),
  ).toEqual([
    { year: 2014, count: 2 },
    { year: 2015, count: 0 },
    { year: 2016, count: 0 },
    { year: 2017, count: 1 },
  ]);
  expect(everyYear([])).toEqual([]);
});

it("counts both ends of a period as within, and everything where an end is open", () => {
  const period = { since: "2014-02", until: "2016" };
  expect([2013, 2014, 2016, 2017].map((year) => isWithin(year, period))).toEqual([
    false,
    true,
    true,
    false,
  ]);
  expect(isWithin(1900, { ...open, until: "2016" })).toBe(true);
  expect(isWithin(1900, open)).toBe(true);
});

it("chooses the years between two that were pointed at, whichever came first", () => {
  expect(between(2016, 2014, open)).toEqual({ since: "2014", until: "2016" });
  expect(between(2016, 2016, open)).toEqual({ since: "2016", until: "2016" });
});

it("takes a period back where it is chosen again", () => {
  expect(between(2014, 2016, { since: "2014", until: "2016" })).toEqual(open);
});

it("opens the other end of a period that would end before it begins", () => {
  const period = { since: "2014-02", until: "2016" };
  expect(moved(period, { since: "2015" })).toEqual({ since: "2015", until: "2016" });
  expect(moved(period, { since: "2020" })).toEqual({ since: "2020", until: null });
  expect(moved(period, { until: "2010" })).toEqual({ since: null, until: "2010" });
  expect(moved(period, { until: "2014" })).toEqual({ since: "2014-02", until: "2014" });
  expect(moved(period, { until: null })).toEqual({ since: "2014-02", until: null });
});
