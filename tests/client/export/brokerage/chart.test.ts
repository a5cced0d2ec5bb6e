import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chartOf } from "../../../../client/export/brokerage/chart.ts";

const measure = (text: string): number => text.length * 7;
const row = { id: "a", name: "Arctic Cluster Team", value: "22 pairs", whole: 1, part: 0.5 };

describe("the bar chart", () => {
  it("draws the filled part within the whole, from the same edge", () => {
    const [placed] = chartOf([row], { width: 400, measure }).rows;
    expect(placed?.whole).toMatchObject({ x: 0, width: 400 });
    expect(placed?.part).toMatchObject({ x: 0, width: 200, y: placed?.whole.y });
  });

  it("shortens a name, never a value, where both do not fit", () => {
    const [placed] = chartOf([row], { width: 150, measure }).rows;
    expect(placed).toMatchObject({ name: "Arctic…", value: "22 pairs" });
  });

  it("keeps names off values, rows off each other and everything inside, whatever the width", () => {
    const rows = fc.array(fc.record({ name: fc.string(), value: fc.string({ maxLength: 20 }) }));
    fc.assert(
      fc.property(rows, fc.integer({ min: 200, max: 2000 }), (texts, width) => {
        const all = texts.map((each, at) => ({ ...row, ...each, id: String(at) }));
        const chart = chartOf(all, { width, measure });
        chart.rows.forEach((placed, at) => {
          expect(measure(placed.name) + measure(placed.value)).toBeLessThanOrEqual(width);
          const bottom = placed.whole.y + placed.whole.height;
          expect(bottom).toBeLessThanOrEqual(chart.rows[at + 1]?.baseline ?? chart.height);
        });
      }),
    );
  });
});
