import { describe, expect, it } from "vitest";
import { chartSvg } from "../../../../client/export/brokerage/chartSvg.ts";
import type { Account } from "../../../../client/export/network/account.ts";
import { THEME } from "../../../export/theme.ts";

const account: Account = {
  ...{ title: "Who holds them together", holds: "Nine actors.", steps: ["The first ten"] },
  ...{ filters: ["plans do not count"], leftOut: ["Left out: 62 ties."], day: "2026-01-02" },
  ...{ caution: "A missing tie proves nothing.", made: "Intercluster, data version abc" },
  ...{ attribution: ["GeoNames"], licence: "In our own words.", version: "abc" },
  address: "https://example.org/brokerage/a/b",
};
const look = { theme: THEME, measure: () => (text: string) => text.length * 7 };
const row = { id: "a", name: "<b>A & B</b>", value: "2 pairs", whole: 1, part: 0.5 };

describe("the chart as a picture", () => {
  it("stands by itself: title, legend, rows, data, and the way back", () => {
    const { svg } = chartSvg(
      { rows: [row], legend: { whole: "joined", part: "only" }, account },
      look,
    );
    const page = new DOMParser().parseFromString(svg, "image/svg+xml");
    const text = page.documentElement.textContent ?? "";
    for (const said of ["Nine actors.", "The first ten", "joined", "only", "2 pairs", "GeoNames"]) {
      expect(text).toContain(said);
    }
    expect(svg).toContain('href="https://example.org/brokerage/a/b"');
  });

  it("writes names as text, whatever stands in them", () => {
    const { svg } = chartSvg({ rows: [row], legend: { whole: null, part: "only" }, account }, look);
    expect(svg).toContain("&lt;b&gt;A &amp; B&lt;/b&gt;");
    expect(svg).not.toContain("<b>");
  });

  it("draws no bar for nothing, and no legend for what is not drawn", () => {
    const empty = { ...row, whole: 0, part: 0 };
    const { svg } = chartSvg(
      { rows: [empty], legend: { whole: null, part: "only" }, account },
      look,
    );
    // The ground and the sign of the legend.
    expect(svg.match(/<rect/g)?.length).toBe(2);
  });
});
