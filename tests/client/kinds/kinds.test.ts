import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { KINDS } from "../../../client/kinds/index.ts";
import { BASIS_VIEWS } from "../../../client/ties/bases.ts";
import { TIE_TYPE_VIEWS } from "../../../client/ties/tieTypes.ts";
import { ACTOR_KINDS, BASES, TIE_TYPES } from "../../../client/vocabulary.ts";
import { SYMMETRIC_TIE_TYPES } from "../../../seed/vocabulary.ts";
import { contrast, difference, SIGHTS } from "./colour.ts";

const css = readFileSync("client/kinds/kinds.css", "utf8");
/** The grounds that the page draws on. */
const SCHEMES = [
  { scheme: "light", at: 1, grounds: ["#ffffff", "#f3f3f4"] },
  { scheme: "dark", at: 2, grounds: ["#17181a", "#26282b"] },
] as const;

function colourOf(variable: string, at: 1 | 2): string {
  const pattern = new RegExp(`${variable}: light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\)`);
  return pattern.exec(css)?.[at] ?? "";
}

describe.each(SCHEMES)("the colours of kinds in the $scheme scheme", ({ at, grounds }) => {
  const colours = ACTOR_KINDS.map((kind) => colourOf(KINDS[kind].colour, at));

  it("stand out from every ground at 3:1", () => {
    const weakest = colours.flatMap((each) => grounds.map((ground) => contrast(each, ground)));
    expect(Math.min(...weakest)).toBeGreaterThanOrEqual(3);
  });

  it.each(Object.entries(SIGHTS))("can be told apart with %s sight", (_name, sight) => {
    const apart = colours.flatMap((a, index) =>
      colours.slice(index + 1).map((b) => difference(a, b, sight)),
    );
    expect(apart).toHaveLength(6);
    expect(Math.min(...apart)).toBeGreaterThan(12);
  });
});

describe("kinds, tie types and bases", () => {
  it("have a shape of their own each, so that nothing depends on colour alone", () => {
    const views = ACTOR_KINDS.map((kind) => KINDS[kind]);
    expect(new Set(views.map(({ shape }) => shape)).size).toBe(views.length);
    expect(new Set(views.map(({ path }) => path)).size).toBe(views.length);
  });

  it("have a line of their own each", () => {
    expect(new Set(BASES.map((basis) => BASIS_VIEWS[basis].line)).size).toBe(BASES.length);
  });

  it("read the same from both ends only where the type is symmetric", () => {
    const same = TIE_TYPES.filter((type) => {
      const { forward, backward } = TIE_TYPE_VIEWS[type];
      return forward.en === backward.en && forward.nb === backward.nb && forward.fi === backward.fi;
    });
    expect(same).toEqual(SYMMETRIC_TIE_TYPES);
  });
});
