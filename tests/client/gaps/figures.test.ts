import { describe, expect, it } from "vitest";
import { cellAt } from "../../../client/gaps/cells.ts";
import { cellInWords } from "../../../client/gaps/figures.ts";
import type { Verdict } from "../../../client/gaps/pairLine.gen.ts";
import { LANGUAGES } from "../../../client/languages.ts";
import { wordsOf } from "../../../client/texts.ts";
import { gapsOf } from "./gaps.ts";

function told(verdict: Verdict, observed = 0, language: "nb" | "en" | "fi" = "en"): string {
  const cell = cellAt(gapsOf(["North", "South"], [["North", "South", verdict, observed]]), 0, 1);
  return cell ? cellInWords(cell, wordsOf(language)) : "";
}

describe("a pair in words", () => {
  it("says the verdict, what is observed and what chance would give", () => {
    expect(told("GAP", 1)).toBe(
      "North – South: Gap. 1 pair of actors is tied; chance would give 2 to 6.",
    );
    expect(told("STRONG", 9)).toContain("9 pairs of actors are tied");
  });

  it.each(LANGUAGES)("gives no number in %s where too little was read", (language) => {
    expect(told("NO_DATA", 0, language)).not.toMatch(/\d/);
  });

  it("tells ties that are there although too little was read", () => {
    expect(told("NO_DATA", 3)).toContain("3 pairs of actors are tied, but too little was read");
  });

  it("says that nothing found says nothing where chance may give nothing either", () => {
    expect(told("CANNOT_TELL")).toContain("that says nothing");
    expect(told("CANNOT_TELL")).not.toMatch(/\bgap\b/i);
  });
});
