import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Engine } from "../../server/graph/engine.ts";
import { load } from "../../server/load/load.ts";
import { emptied, engines } from "../engines.ts";
import { world } from "../world.ts";
import { ask, asked } from "./ask.ts";

const star = world({
  actors: [
    { id: "hub", kind: "Cluster" },
    { id: "busy" },
    { id: "calm" },
    { id: "dim" },
    { id: "wish" },
    { id: "old" },
  ],
  relations: [
    { from: "calm", type: "MEMBER_OF", to: "hub" },
    { from: "busy", type: "SUPPORTS", to: "hub", asOf: "2019" },
    { from: "busy", type: "MEMBER_OF", to: "hub" },
    { from: "hub", type: "COLLABORATES_WITH", to: "dim", basis: "INFERRED" },
    { from: "wish", type: "MEMBER_OF", to: "hub", basis: "INTENDED" },
    { from: "old", type: "FUNDS", to: "busy" },
  ],
  identities: [{ a: "hub", b: "old", verdict: "SAME" }],
});

describe.each(engines)("a neighbourhood on $name", ({ open }) => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await emptied(await open());
    await load(engine, star);
  });
  afterAll(() => engine.close());

  const ranked = [
    "busy~MEMBER_OF~hub",
    "busy~SUPPORTS~hub",
    "hub~FUNDS~busy",
    "calm~MEMBER_OF~hub",
    "dim~COLLABORATES_WITH~hub",
  ];

  it("has the strongest basis first, then the better tied neighbour, then id", async () => {
    const query = `{ neighbourhood(id: "hub") { actor { id }
      ties { totalCount undatedCount nodes { id } } counts { type direction count } } }`;
    expect(await asked(engine, query)).toEqual({
      neighbourhood: {
        actor: { id: "hub" },
        ties: { totalCount: 5, undatedCount: 4, nodes: ranked.map((id) => ({ id })) },
        counts: [
          { type: "MEMBER_OF", direction: "IN", count: 2 },
          { type: "SUPPORTS", direction: "IN", count: 1 },
          { type: "FUNDS", direction: "OUT", count: 1 },
          { type: "COLLABORATES_WITH", direction: "NONE", count: 1 },
        ],
      },
    });
  });

  it("goes on where a page ended, in the same order", async () => {
    const query = `query ($after: String) { neighbourhood(id: "old", first: 2, after: $after) {
      ties { nodes { id } edges { cursor node { id } } pageInfo { hasNextPage endCursor } } } }`;
    type Page = {
      neighbourhood: {
        ties: {
          nodes: Array<{ id: string }>;
          edges: Array<{ node: { id: string } }>;
          pageInfo: { hasNextPage: boolean; endCursor: string };
        };
      };
    };
    const page = async (after: string | null) =>
      (await asked<Page>(engine, query, { after })).neighbourhood.ties;
    const seen: string[] = [];
    for (let next = await page(null); ; next = await page(next.pageInfo.endCursor)) {
      expect(next.edges.map((edge) => edge.node)).toEqual(next.nodes);
      seen.push(...next.nodes.map((node) => node.id));
      if (!next.pageInfo.hasNextPage) break;
    }
    expect(seen).toEqual(ranked);
  });

  it.each([
    [`id: "hubb"`, "UNKNOWN_ID", /^id: "hubb" is not in the data; did you mean "hub"\?$/],
    [`id: "qqqqqqqq"`, "UNKNOWN_ID", /^id: "qqqqqqqq" is not in the data$/],
    [`id: "hub", first: 9999`, "BAD_USER_INPUT", /^first: wanted 1 to 500, got 9999$/],
    [`id: "hub", after: "x"`, "BAD_USER_INPUT", /^after: wanted a cursor/],
  ])("refuses %s", async (args, code, message) => {
    const { errors } = await ask(engine, `{ neighbourhood(${args}) { actor { id } } }`);
    expect(errors[0]?.message).toMatch(message);
    expect(errors[0]?.extensions.code).toBe(code);
  });
});
