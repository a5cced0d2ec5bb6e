import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Engine } from "../../server/graph/engine.ts";
import { load } from "../../server/load/load.ts";
import { engines } from "../engines.ts";
import { asked } from "./ask.ts";
import { type Answer, GOLDEN } from "./goldenWorld.ts";

describe.each(engines)("who stands between others, on $name", (each) => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await each.open();
    await load(engine, GOLDEN);
  });
  afterAll(() => engine.close());

  const rows = async (args: string, fields: string) => {
    const { brokerage } = await asked<Answer>(
      engine,
      `{ brokerage${args} { nodes { actor { id } ${fields} } } }`,
    );
    return new Map(brokerage.nodes.map(({ actor, ...figures }) => [actor.id, figures]));
  };

  it("finds the golden values of two joined triangles", async () => {
    const scope = `scope: { sides: ["h", "g"] }`;
    const of = await rows(
      `(first: 500, ${scope})`,
      `degree betweenness normalised error constraint effectiveSize group { id } pairs onlyRoute
       roles { coordinator gatekeeper itinerant liaison unknown }`,
    );
    const nothing = { coordinator: 0, gatekeeper: 0, itinerant: 0, liaison: 0, unknown: 0 };
    expect(of.get("c")).toEqual({
      ...{ degree: 3, betweenness: 6, normalised: 1, error: null, group: { id: "h" } },
      ...{ pairs: 2, onlyRoute: 2, roles: { ...nothing, gatekeeper: 2 } },
      constraint: expect.closeTo(0.611111, 6),
      effectiveSize: expect.closeTo(2.333333, 6),
    });
    expect(of.get("a")).toEqual({
      ...{ degree: 2, betweenness: 0, normalised: 0, error: null, group: { id: "h" } },
      ...{ pairs: 0, onlyRoute: 0, roles: nothing, effectiveSize: 1 },
      constraint: expect.closeTo(1.006944, 6),
    });
  });

  it("finds the golden values of the karate club", async () => {
    const of = await rows("(first: 500)", "betweenness constraint group { id }");
    expect(of.get("00")).toEqual({
      betweenness: expect.closeTo(231.0714, 4),
      constraint: expect.closeTo(0.155423, 6),
      group: null,
    });
    expect(of.get("33")).toMatchObject({ betweenness: expect.closeTo(160.5516, 4) });
    expect(of.get("11")).toMatchObject({ constraint: 1 });
  });

  it("counts only pairs of the side where there is one", async () => {
    const of = await rows(`(scope: { sides: ["g"] }, first: 500)`, "betweenness pairs onlyRoute");
    expect(of.get("c")).toEqual({ betweenness: 0, pairs: 0, onlyRoute: 0 });
    expect(of.get("d")).toEqual({ betweenness: 0, pairs: 1, onlyRoute: 0 });
  });

  it("leaves out whom nobody is tied to, and turns the pages in one order", async () => {
    const page = async (first: number, after: string | null) => {
      const query = `query ($first: Int!, $after: String) {
        brokerage(orderBy: PAIRS, first: $first, after: $after) {
          totalCount pageInfo { hasNextPage hasPreviousPage endCursor } nodes { actor { id } } } }`;
      return (await asked<Answer>(engine, query, { first, after })).brokerage;
    };
    const all = await page(500, null);
    expect(all.totalCount).toBe(40);
    const begin = await page(15, null);
    expect(begin.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false });
    const { endCursor } = JSON.parse(JSON.stringify(begin.pageInfo));
    const rest = await page(500, endCursor);
    expect(rest.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true });
    expect([...begin.nodes, ...rest.nodes]).toEqual(all.nodes);
  });

  it("goes by clusters where asked to", async () => {
    const plans = "filter: { basis: [STATED, INTENDED] }";
    const of = await rows(
      `(first: 500, groups: { allClusters: true }, scope: { ${plans} })`,
      "group { id }",
    );
    expect(of.get("k")).toEqual({ group: { id: "k" } });
    expect(of.get("a")).toEqual({ group: null });
  });

  it("says who it is, how it was worked out and what counted", async () => {
    const { brokerage } = await asked<Answer>(
      engine,
      `{ brokerage(scope: { sides: ["h", "g"] }, first: 1, orderBy: ONLY_ROUTE) {
        summary followedFrom exact nodes { actor { id } sentence }
        scope { actorCount edgeCount sides { id } analysis { id name } leftOut { count } } } }`,
    );
    expect(brokerage).toMatchObject({
      ...{ followedFrom: 3, exact: true },
      summary:
        "Two actors join at least one pair of actors of h and g. Two of them are each the only route for at least one pair. More of the shortest routes run through c than through anybody else.",
      nodes: [
        { sentence: "c joins 2 pairs of actors of h and g; none of them has another route." },
      ],
      scope: {
        ...{ actorCount: 42, edgeCount: 85, sides: [{ id: "h" }, { id: "g" }] },
        ...{ analysis: { id: "brokerage", name: "Who stands between others" } },
        leftOut: [{ count: 1 }],
      },
    });
  });
});
