import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { firstDay, isDate, lastDay } from "../../seed/days.ts";

describe("dates", () => {
  it.each(["2014", "2014-02", "2016-02-29", "0001-01-01"])("%s is one", (text) => {
    expect(isDate(text)).toBe(true);
  });

  it.each(["", "14", "2014-2", "2014-13", "2015-02-29", "2014-00", "2014-01-00", "2014-01-01T00"])(
    "%s is none",
    (text) => {
      expect(isDate(text)).toBe(false);
    },
  );

  it("cover full days", () => {
    expect([firstDay("2014"), lastDay("2014")]).toEqual(["2014-01-01", "2014-12-31"]);
    expect([firstDay("1900-02"), lastDay("1900-02")]).toEqual(["1900-02-01", "1900-02-28"]);
    expect([firstDay("2000-02"), lastDay("2000-02")]).toEqual(["2000-02-01", "2000-02-29"]);
    expect([firstDay("2014-05-06"), lastDay("2014-05-06")]).toEqual(["2014-05-06", "2014-05-06"]);
  });

  it("a day of the calendar lies in its month, and its month in its year", () => {
    const day = fc.date({
      min: new Date("1000-01-01"),
      max: new Date("2999-12-31"),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(
        fc.tuple(day).map(([each]) => each.toISOString().slice(0, 10)),
        (date) => {
          expect(isDate(date)).toBe(true);
          for (const wider of [date.slice(0, 4), date.slice(0, 7)]) {
            expect(firstDay(wider) <= date && date <= lastDay(wider)).toBe(true);
          }
        },
      ),
    );
  });
});
