import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Engine } from "../../server/graph/engine.ts";
import { load } from "../../server/load/load.ts";
import { emptied, engines, shipped } from "../engines.ts";
import { ask, asked } from "./ask.ts";
import { INTRODUCTIONS } from "./introductionsWorld.ts";

interface Answer {
  readonly introductionQuality: {
    readonly summary: string;
    readonly rounds: number;
    readonly tieCount: number;
    readonly hiddenCount: number;
    readonly listCount: number;
    readonly leftOutCount: number;
    readonly bestPrecision: number | null;
    readonly rankings: ReadonlyArray<{
      readonly ranking: string;
      readonly auc: Range | null;
      readonly precisionAtTen: Range | null;
    }>;
  };
}
type Range = Readonly<Record<"mean" | "lowest" | "highest", number>>;

const QUERY = `query ($groups: GroupsInput! = { level: COUNTY }, $filter: TieFilter) {
  introductionQuality(groups: $groups, filter: $filter) {
    summary rounds tieCount hiddenCount listCount leftOutCount bestPrecision
    rankings { ranking auc { mean lowest highest } precisionAtTen { mean lowest highest } }
  }
}`;

describe.each(engines)("the quality of introductions on $name", ({ open }) => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await shipped(await open(), "both");
  });
  afterAll(() => engine.close());

  const of = async (variables: Record<string, unknown> = {}) =>
    (await asked<Answer>(engine, QUERY, variables)).introductionQuality;

  it("is measured on every pair of counties of the data that ships, beside the baselines", async () => {
    const quality = await of();
    expect(quality).toMatchObject({ rounds: 10, tieCount: 93, hiddenCount: 10, leftOutCount: 0 });
    expect(quality.rankings.map(({ ranking }) => ranking)).toEqual([
      ...["INTRODUCTIONS", "GAIN", "FIT", "WAY", "COVERAGE", "DEGREE_PRODUCT", "RANDOM"],
    ]);
    for (const { auc } of quality.rankings) {
      expect(auc?.lowest).toBeLessThanOrEqual(auc?.mean ?? -1);
      expect(auc?.highest).toBeGreaterThanOrEqual(auc?.mean ?? 2);
    }
    const mean = (name: string) =>
      quality.rankings.find(({ ranking }) => ranking === name)?.auc?.mean ?? 0;
    expect(mean("INTRODUCTIONS")).toBeGreaterThan(mean("RANDOM") + 0.1);
  });

  it("has nothing to measure where no tie counts, and says so", async () => {
    const { summary, tieCount, rankings } = await of({ filter: { types: ["SPUN_OUT_OF"] } });
    expect(tieCount).toBe(0);
    expect(rankings.map(({ auc }) => auc)).toEqual(rankings.map(() => null));
    expect(summary).toBe("There is nothing to measure: no tie joins two of the groups.");
  });

  it("names the argument that is wrong", async () => {
    for (const [groups, code] of [
      [{}, "BAD_USER_INPUT"],
      [{ level: "COUNTY", allClusters: true }, "BAD_USER_INPUT"],
      [{ clusters: ["helgeland"] }, "BAD_USER_INPUT"],
      [{ clusters: ["act"] }, "UNKNOWN_ID"],
    ] as const) {
      const { errors } = await ask(engine, QUERY, { groups });
      expect(errors[0]?.extensions.code, JSON.stringify(groups)).toBe(code);
    }
  });
});

describe.each(engines)("the quality of introductions in a small world, on $name", ({ open }) => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await emptied(await open());
    await load(engine, INTRODUCTIONS);
  });
  afterAll(() => engine.close());

  it("hides one of its few ties in each round", async () => {
    const { introductionQuality } = await asked<Answer>(engine, QUERY);
    expect(introductionQuality).toMatchObject({ tieCount: 8, hiddenCount: 1, listCount: 10 });
  });

  it("has nothing to measure in one group, or in none", async () => {
    for (const groups of [{ clusters: ["k"] }, { level: "SITE" }]) {
      const { introductionQuality } = await asked<Answer>(engine, QUERY, { groups });
      expect(introductionQuality.tieCount).toBe(0);
    }
  });
});
