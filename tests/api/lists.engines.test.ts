import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Engine } from "../../server/graph/engine.ts";
import { load } from "../../server/load/load.ts";
import { emptied, engines } from "../engines.ts";
import { world } from "../world.ts";
import { ask, asked } from "./ask.ts";

const at = (from: string, to: string) => ({ from, type: "LOCATED_IN" as const, to });
const small = world({
  sources: [{ id: "s2" }, { id: "s3" }],
  regions: [
    { id: "country", level: "COUNTRY" },
    { id: "east", parent: "country" },
    { id: "west", parent: "country" },
    { id: "town", level: "SITE", parent: "west" },
  ],
  actors: [
    { id: "a", kind: "Cluster", name: "Ålesund Maritime" },
    { id: "b", name: "Maritime Bergen" },
    { id: "c", name: "Copper" },
    { id: "d", kind: "Supporter", name: "Drammen" },
    { id: "old-c", name: "Old Copper" },
  ],
  relations: [at("a", "town"), at("b", "west"), at("b", "town"), at("d", "east")],
  themes: [
    { actor: "a", theme: "sea" },
    { actor: "c", theme: "sea" },
    { actor: "d", theme: "money" },
  ],
  facts: [{ subject: "west", property: "inhabitants", value: "1000" }],
  identities: [{ a: "c", b: "old-c", verdict: "SAME" }],
});

describe.each(engines)("lists on $name", ({ open }) => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await emptied(await open());
    await load(engine, small);
  });
  afterAll(() => engine.close());

  const actors = async (filter: object | null, page: object = {}) => {
    const query = `query ($filter: ActorFilter, $first: Int! = 25, $after: String) {
      actors(filter: $filter, first: $first, after: $after) {
        totalCount nodes { id } pageInfo { hasNextPage endCursor }
      }
    }`;
    type Data = {
      actors: {
        totalCount: number;
        nodes: Array<{ id: string }>;
        pageInfo: { hasNextPage: boolean; endCursor: string | null };
      };
    };
    return (await asked<Data>(engine, query, { filter, ...page })).actors;
  };

  it.each([
    [null, ["a", "b", "c", "d"]],
    [{ ids: ["d", "old-c", "nobody", "a"] }, ["a", "c", "d"]],
    [{ kinds: ["Cluster", "Supporter"] }, ["a", "d"]],
    [{ regions: ["west"] }, ["a", "b"]],
    [{ regions: ["east", "town"] }, ["a", "b", "d"]],
    [{ themes: ["sea"] }, ["a", "c"]],
    [{ text: "maritime" }, ["a", "b"]],
    [{ text: "alesund" }, ["a"]],
    [{ text: "OLD copper" }, ["c"]],
    [{ regions: ["country"], kinds: ["Company"], text: "berg" }, ["b"]],
    [{ ids: ["a", "b", "c"], themes: ["sea"], regions: ["west"] }, ["a"]],
    [{ themes: ["sea"], kinds: ["Supporter"] }, []],
  ])("filter actors by %j", async (filter, ids) => {
    const { nodes, totalCount } = await actors(filter);
    expect(nodes.map((node) => node.id)).toEqual(ids);
    expect(totalCount).toBe(ids.length);
  });

  it.each([null, { regions: ["country"] }, { ids: ["a", "b", "c", "d"] }])(
    "page through actors by %j",
    async (filter) => {
      const all = (await actors(filter)).nodes.map((node) => node.id);
      const one = await actors(filter, { first: 2 });
      const two = await actors(filter, { first: 2, after: one.pageInfo.endCursor });
      expect([...one.nodes, ...two.nodes].map((node) => node.id)).toEqual(all);
      expect([one.pageInfo.hasNextPage, two.pageInfo.hasNextPage]).toEqual([true, false]);
    },
  );

  it.each([
    [`{ actors(filter: { regions: ["wset"] }) { totalCount } }`, /^filter.regions: "wset".*"west"/],
    [`{ actors(filter: { themes: ["see"] }) { totalCount } }`, /^filter.themes: "see".*"sea"/],
  ])("name the nearest in %s", async (query, message) => {
    const { errors } = await ask(engine, query);
    expect(errors[0]?.message).toMatch(message);
    expect(errors[0]?.extensions.code).toBe("UNKNOWN_ID");
  });

  it("refuse an empty list in a filter", async () => {
    const { errors } = await ask(engine, "{ actors(filter: { kinds: [] }) { totalCount } }");
    expect(errors[0]?.message).toBe("filter.kinds: wanted 1 to 500 values, got 0");
  });

  it("show a region, what is around it, and each of its actors once", async () => {
    const query = `{ region(id: "west") { level parent { id } children { id } actorCount
      actors(first: 1) { totalCount nodes { id } pageInfo { hasNextPage } }
      facts { property value } } nowhere: region(id: "nowhere") { id } }`;
    expect(await asked(engine, query)).toEqual({
      region: {
        ...{ level: "COUNTY", parent: { id: "country" }, children: [{ id: "town" }] },
        actorCount: 2,
        actors: { totalCount: 2, nodes: [{ id: "a" }], pageInfo: { hasNextPage: true } },
        facts: [{ property: "inhabitants", value: "1000" }],
      },
      nowhere: null,
    });
  });

  it("show regions by level, themes and sources", async () => {
    const query = `{ regions { id } counties: regions(level: COUNTY) { id actorCount }
      themes { id actorCount } theme(id: "sea") { actors { totalCount nodes { id } } }
      sources(first: 2) { totalCount nodes { id } pageInfo { hasNextPage } }
      lost: source(id: "lost") { id } }`;
    expect(await asked(engine, query)).toEqual({
      regions: ["country", "east", "town", "west"].map((id) => ({ id })),
      counties: [
        { id: "east", actorCount: 1 },
        { id: "west", actorCount: 2 },
      ],
      themes: [
        { id: "money", actorCount: 1 },
        { id: "sea", actorCount: 2 },
      ],
      theme: { actors: { totalCount: 2, nodes: [{ id: "a" }, { id: "c" }] } },
      sources: {
        totalCount: 3,
        nodes: [{ id: "s1" }, { id: "s2" }],
        pageInfo: { hasNextPage: true },
      },
      lost: null,
    });
  });
});
