import { describe, expect, it } from "vitest";
import { pairsCsv } from "../../../../client/export/gaps/pairsCsv.ts";
import { exportedGaps } from "./exported.ts";

describe("the table of all pairs", () => {
  const lines = pairsCsv(
    exportedGaps(["North", "=SUM(A1)", "East"], [["North", "=SUM(A1)", "GAP", 1]]),
  ).split("\r\n");

  it("has one row for each pair, with figures and the way to it", () => {
    expect(lines).toHaveLength(1 + 3 + 1);
    expect(lines[1]).toMatch(/^north,North,.*,GAP,1,3\.5,2,6,https:/);
  });

  it("leaves empty what is observed where nothing was read", () => {
    expect(lines[2]).toContain("NO_DATA,,3.5,2,6");
  });

  it("turns off what a spreadsheet would take for a formula", () => {
    expect(lines[1]).toContain("'=SUM(A1)");
    expect(lines[1]).not.toMatch(/,=/);
  });
});
