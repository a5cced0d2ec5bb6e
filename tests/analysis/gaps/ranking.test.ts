import { describe, expect, it } from "vitest";
import {
  type Coverage,
  coverageFactor,
  coverageOf,
} from "../../../server/analysis/gaps/coverage.ts";
import { rankOf } from "../../../server/analysis/gaps/ranking.ts";
import { statedIn } from "../../../server/analysis/gaps/stated.ts";
import { themesInCommon, themesOfAll } from "../../../server/analysis/gaps/themesInCommon.ts";
import { themeRarity } from "../../../server/analysis/themeRarity.ts";
import { lettered } from "./arbitrary.ts";
import { statementsOf } from "./statements.ts";

describe("themes in common", () => {
  const themesOf = new Map([
    ["a", ["hydrogen", "energy"]],
    ["b", ["energy"]],
    ["c", ["energy", "fish"]],
    ["d", ["hydrogen", "energy"]],
  ]);
  const rarity = themeRarity(themesOf);
  const common = (from: string, to: string) =>
    themesInCommon(themesOfAll(from, themesOf), themesOfAll(to, themesOf), rarity);

  it("come rarest first, each as rare as log₂(1 + N / n)", () => {
    const found = common("ab", "d");
    expect(found.inCommon).toEqual([
      { theme: "hydrogen", rarity: Math.log2(3) },
      { theme: "energy", rarity: 1 },
    ]);
    expect(found.likeness).toBe(1);
  });

  it("weigh against all themes of both", () => {
    const found = common("a", "c");
    expect(found.likeness).toBeCloseTo(1 / (1 + Math.log2(3) + Math.log2(5)), 12);
  });

  it("are unknown, not none, where a side has no theme on record", () => {
    expect(common("a", "x")).toEqual({
      inCommon: [],
      likeness: null,
    });
    expect(common("", "").likeness).toBeNull();
  });
});

describe("the coverage of a side", async () => {
  const projection = lettered("ab bc", "de");
  const onRecord = [
    { a: "a", b: "b", sources: ["s1"] },
    { a: "d", b: "programme", sources: ["s1"] },
  ];
  const stated = await statedIn(projection, statementsOf(projection, { edges: [], onRecord }));
  const about = new Map([
    ["a", ["s1", "s2"]],
    ["b", ["s2", "s3"]],
  ]);
  const dates = new Map([
    ["s1", "2018"],
    ["s2", "2020-03"],
    ["s9", "2024"],
  ]);
  const known = { projection, stated, read: { about, dates } };

  it("counts actors, those without any tie on record, sources, and names the newest date", () => {
    expect(coverageOf(known, "REGION", Int32Array.of(0, 1, 2, 3, 4))).toEqual({
      ...{ type: "REGION", actorCount: 5, withoutTies: 2, sourceCount: 3, newest: "2020-03" },
      shortfall: null,
    });
    expect(coverageOf(known, "REGION", Int32Array.of(2, 3, 4))).toMatchObject({
      ...{ withoutTies: 2, sourceCount: 0, newest: null, shortfall: "FEW_WITH_TIES" },
    });
  });

  it("is a factor that grows with tied actors and with sources, and is 0 where nobody is", () => {
    const side = coverageOf(known, "REGION", Int32Array.of(0, 1, 2, 3, 4));
    expect(coverageFactor(side)).toBeCloseTo((3 / 5) * (3 / 4), 12);
    expect(coverageFactor(coverageOf(known, "REGION", new Int32Array()))).toBe(0);
  });
});

describe("the rank of a gap", () => {
  const side: Coverage = {
    ...{ type: "REGION", actorCount: 4, withoutTies: 0, sourceCount: 3, newest: null },
    shortfall: null,
  };
  const chance = {
    ...{ observed: 1, expected: 4, low: 1, high: 8, above: 0.9 },
    method: "POISSON" as const,
  };
  const themes = { inCommon: [], likeness: 0.4 };
  const asked = { chance, routes: 2, themes, coverage: { from: side, to: side } };

  it("is separation times themes times the coverage of the weaker side, each kept", () => {
    const weak = { ...side, withoutTies: 2 };
    expect(rankOf({ ...asked, coverage: { from: side, to: weak } })).toEqual({
      ...{ score: 0.9 * 0.4 * 0.375, separation: 0.9, themes: 0.4, themesKnown: true },
      ...{ coverage: 0.375, weaker: "to" },
    });
  });

  it("takes sides without any route for wholly apart", () => {
    expect(rankOf({ ...asked, routes: 0 }).separation).toBe(1);
  });

  it("puts a half for themes that are unknown, and says so", () => {
    expect(rankOf({ ...asked, themes: { inCommon: [], likeness: null } })).toMatchObject({
      ...{ themes: 0.5, themesKnown: false },
    });
  });
});
