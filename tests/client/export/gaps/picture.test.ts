import { describe, expect, it } from "vitest";
import { gapsPicture } from "../../../../client/export/gaps/gapsPicture.ts";
import { pictureMeasure } from "../../../../client/export/network/svg/font.ts";
import type { Verdict } from "../../../../client/gaps/pairLine.gen.ts";
import { VERDICTS } from "../../../../client/gaps/verdicts.ts";
import { THEME } from "../../../export/theme.ts";
import { HOSTILE } from "../../../export/world.ts";
import { exportedGaps, LINK } from "./exported.ts";

const colours = new Map(
  VERDICTS.slice(0, 4).map((verdict, place) => [
    verdict,
    { ground: `#00000${place}`, link: "#ffffff" },
  ]),
);
const look = { theme: THEME, colours, measure: pictureMeasure() };

function drawn(names: readonly string[], verdict: Verdict = "GAP"): Document {
  const [from = "", to = ""] = names;
  const { svg } = gapsPicture(exportedGaps(names, [[from, to, verdict, 1]]), look);
  return new DOMParser().parseFromString(svg, "image/svg+xml");
}

describe("the matrix as a picture", () => {
  it("says what it shows, what its signs mean, which ties count, and where it is from", () => {
    const text = drawn(["North", "South", "East"]).documentElement.textContent;
    for (const words of [
      "Where links are missing: Counties",
      "That is the finding.",
      "Gap: 1",
      "No data: 2",
      "Held against chance.",
      "Ties: funds",
      "Plans. (13 ties)",
      "Silence proves nothing.",
      "data version 0123456789ab",
      "Places: GeoNames",
      "As you like.",
      LINK,
    ])
      expect(text).toContain(words);
    expect(text).not.toContain("not of ties");
  });

  it("tells of each cell both ways what it is", () => {
    const titles = [...drawn(["North", "South"]).querySelectorAll("g > title")];
    expect(titles.map(({ textContent }) => textContent?.split(":")[0])).toEqual([
      "North – South",
      "South – North",
    ]);
  });

  it("gives the unknown no ground", () => {
    const grounds = (verdict: Verdict): number =>
      drawn(["North", "South"], verdict).querySelectorAll("g > title + g > rect[fill^='#']").length;
    expect(grounds("GAP")).toBe(2);
    expect(grounds("CANNOT_TELL")).toBe(0);
    expect(grounds("NO_DATA")).toBe(0);
  });

  it("holds names as text alone, whatever they are", () => {
    const picture = drawn(HOSTILE);
    expect(picture.querySelector("parsererror, script, b, foreignObject")).toBeNull();
    for (const each of picture.querySelectorAll("*"))
      for (const { name } of each.attributes) expect(name).not.toMatch(/^on/i);
  });
});
