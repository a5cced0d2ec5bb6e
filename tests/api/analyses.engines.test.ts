import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Engine } from "../../server/graph/engine.ts";
import { engines, shipped } from "../engines.ts";
import { asked } from "./ask.ts";

interface Scope {
  dataVersion: string;
  actorCount: number;
  edgeCount: number;
  sides: { id: string; actorCount: number; withoutTies: number }[];
  leftOut: { reason: string; count: number; actor: { id: string } | null }[];
}
interface Answer {
  gap: { scope: Scope; coverage: { from: { withoutTies: number }; to: { withoutTies: number } } };
  dataset: { version: string };
  actors: { totalCount: number };
}

const QUERY = `query ($filter: TieFilter) {
  dataset { version }
  actors(first: 1) { totalCount }
  gap(from: "helgeland", to: "arctic-cluster-team", filter: $filter) {
    coverage { from { withoutTies } to { withoutTies } }
    scope { dataVersion actorCount edgeCount sides { id actorCount withoutTies }
      leftOut { reason count actor { id } } } } }`;

describe.each(engines)("what an analysis was about, on $name", ({ open }) => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await shipped(await open(), "both");
  });
  afterAll(() => engine.close());

  it("is the whole graph of the data that is loaded, and the sides", async () => {
    const { gap, dataset, actors } = await asked<Answer>(engine, QUERY);
    expect(gap.scope.dataVersion).toBe(dataset.version);
    expect(gap.scope.actorCount).toBe(actors.totalCount);
    expect(gap.scope.edgeCount).toBe(719);
    expect(gap.scope.sides.map(({ id }) => id)).toEqual(["helgeland", "arctic-cluster-team"]);
    const { from, to } = gap.coverage;
    const untied = gap.scope.sides.map(({ withoutTies }) => withoutTies);
    expect(untied).toEqual([from.withoutTies, to.withoutTies]);
  });

  it("says what did not count, and why", async () => {
    const { scope } = (await asked<Answer>(engine, QUERY)).gap;
    const reasons = scope.leftOut.map(({ reason }) => reason);
    expect(reasons).toEqual(["PROGRAMME", "PLANS", "VIA"]);
    expect(scope.leftOut[0]?.actor).toEqual({ id: "norwegian-innovation-clusters" });
    for (const { count } of scope.leftOut) expect(count).toBeGreaterThan(0);
  });

  it("has more edges with programmes, and none of them left out", async () => {
    const { gap } = await asked<Answer>(engine, QUERY, { filter: { includeProgrammes: true } });
    expect(gap.scope.edgeCount).toBeGreaterThan(719);
    expect(gap.scope.leftOut.map(({ reason }) => reason)).not.toContain("PROGRAMME");
  });

  it("is an analysis that names itself, its method and its parameters in each language", async () => {
    const words = (language: string) => `${language}: name(language: ${language})`;
    const { analyses } = await asked<{ analyses: { id: string; parameters: object[] }[] }>(
      engine,
      `{ analyses { id ${["NB", "EN", "FI"].map(words).join(" ")} method(language: NB)
        parameters { name description(language: FI) } } }`,
    );
    expect(analyses.map(({ id }) => id)).toEqual(expect.arrayContaining(["gaps", "gap"]));
    for (const { parameters, ...texts } of analyses) {
      expect(parameters.length).toBeGreaterThan(0);
      for (const text of Object.values(texts)) expect(text).not.toBe("");
    }
  });
});
