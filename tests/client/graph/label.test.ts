import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { wrapped } from "../../../client/graph/label.ts";

const measure = (text: string): number => [...text].length * 10;

function lines(text: string, width = 100, most = 2): string[] {
  return wrapped(text, { width, lines: most, lineHeight: 16, measure }).text.split("\n");
}

describe("a label", () => {
  it("breaks at words", () => {
    expect(lines("Arctic Cluster Team")).toEqual(["Arctic", "Cluster…"]);
    expect(lines("Arctic Cluster Team", 140)).toEqual(["Arctic Cluster", "Team"]);
  });

  it("cuts a word that is too long, and says so", () => {
    expect(lines("Kunnskapsparken")).toEqual(["Kunnskaps…"]);
  });

  it("leaves a short name alone", () => {
    expect(lines("IGT")).toEqual(["IGT"]);
  });

  it("never splits a character in two", () => {
    expect(lines("🐟🐟🐟🐟🐟🐟🐟🐟🐟🐟🐟🐟")).toEqual([`${"🐟".repeat(9)}…`]);
  });

  it("fits its space, whatever the text", () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 500 }),
        fc.integer({ min: 10, max: 300 }),
        (text, width) => {
          const label = wrapped(text, { width, lines: 3, lineHeight: 16, measure });
          expect(label.width).toBeLessThanOrEqual(width);
          expect(label.height).toBeLessThanOrEqual(48);
          expect(label.text.split("\n").length).toBeLessThanOrEqual(3);
        },
      ),
    );
  });
});
