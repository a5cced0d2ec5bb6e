import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Engine } from "../../server/graph/engine.ts";
import { load } from "../../server/load/load.ts";
import { emptied, engines } from "../engines.ts";
import { world } from "../world.ts";
import { ask, asked } from "./ask.ts";

const north = ["a", "b", "c"];
const south = ["d", "e", "f"];

/** North and South, three actors each, all of both in Land; Lone with one actor, Empty with none; clusters that share one. */
const parts = {
  regions: [
    { id: "land", level: "COUNTRY" as const },
    ...["north", "south", "lone", "empty"].map((id) => ({ id, parent: "land" })),
  ],
  actors: [
    ...[...north, ...south, "x", "p"].map((id) => ({ id })),
    { id: "k", kind: "Cluster" as const },
    { id: "l", kind: "Cluster" as const },
  ],
  relations: [
    ...north.map((from) => ({ from, type: "LOCATED_IN" as const, to: "north" })),
    ...south.map((from) => ({ from, type: "LOCATED_IN" as const, to: "south" })),
    { from: "x", type: "LOCATED_IN" as const, to: "lone" },
    ...["ab", "bc", "ca", "cd", "de", "ef", "fd"].map(([from = "", to = ""]) => {
      return { from, type: "COLLABORATES_WITH" as const, to };
    }),
    { from: "a", type: "MEMBER_OF" as const, to: "k" },
    { from: "b", type: "MEMBER_OF" as const, to: "k" },
    { from: "b", type: "MEMBER_OF" as const, to: "l" },
    { from: "c", type: "MEMBER_OF" as const, to: "l" },
  ],
};

interface Gaps {
  gaps: {
    summary: string;
    pairCount: number;
    groups: { id: string }[];
    pairs: { verdict: string; reason: string }[];
  };
}

const GAPS = `query ($groups: GroupsInput!, $filter: TieFilter) {
  gaps(groups: $groups, filter: $filter) {
    summary pairCount groups { id } pairs { verdict reason } } }`;
const GAP = `query ($from: ID!, $to: ID!, $filter: TieFilter) {
  gap(from: $from, to: $to, filter: $filter) {
    verdict reason shared observed routes distance inBoth { totalCount } } }`;

describe.each(engines)("what is oddly asked about gaps, on $name", ({ open }) => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await emptied(await open());
    await load(engine, world(parts));
  });
  afterAll(() => engine.close());

  const gap = async (from: string, to: string, filter?: object) =>
    (await asked<{ gap: object }>(engine, GAP, { from, to, filter })).gap;
  const gaps = async (groups: object, filter?: object) =>
    (await asked<Gaps>(engine, GAPS, { groups, filter })).gaps;
  const refused = async (query: string, variables: object) => {
    const { errors } = await ask(engine, query, { ...variables });
    return { ...errors[0]?.extensions, message: errors[0]?.message };
  };

  it("says that one side is named twice", async () => {
    expect(await gap("north", "north")).toMatchObject({
      ...{ shared: 3, observed: 0, distance: 0, routes: 3, inBoth: { totalCount: 3 } },
      reason: "The question names the same side twice: north. So there are no pairs to count.",
    });
  });

  it("says that one side lies within the other", async () => {
    expect(await gap("land", "north")).toMatchObject({
      ...{ shared: 3, observed: 0, verdict: "AS_EXPECTED" },
      reason: expect.stringContaining("no pairs to count"),
    });
  });

  it("counts only those on one side where two overlap", async () => {
    expect(await gap("k", "l")).toMatchObject({ shared: 1, observed: 1, distance: 0 });
  });

  it("says no data of a region with one actor, or none", async () => {
    expect(await gap("north", "lone")).toMatchObject({
      verdict: "NO_DATA",
      reason: expect.stringContaining("lone: the number of actors on record is 1"),
    });
    expect(await gap("empty", "north")).toMatchObject({
      verdict: "NO_DATA",
      reason: expect.stringContaining("empty: no actor is on record"),
    });
  });

  it("says of an actor without any tie that none is on record", async () => {
    expect(await gap("p", "north")).toMatchObject({
      ...{ verdict: "NO_DATA", reason: expect.stringContaining("p: no tie is on record") },
      ...{ distance: null, routes: 0 },
    });
  });

  it("leaves out regions without actors, and says where a level has none", async () => {
    const counties = await gaps({ level: "COUNTY" });
    expect(counties.groups.map(({ id }) => id)).toEqual(["north", "south", "lone"]);
    expect(counties.pairCount).toBe(3);
    const sites = await gaps({ level: "SITE" });
    expect(sites).toMatchObject({ pairCount: 0, groups: [], pairs: [] });
    expect(sites.summary).toContain("No group of this kind has any actor on record");
  });

  it("says that a single group makes no pair", async () => {
    expect(await gaps({ level: "COUNTRY" })).toMatchObject({
      ...{ pairCount: 0, groups: [{ id: "land" }], pairs: [] },
      summary: "A single group: there are no pairs to judge.",
    });
    expect((await gaps({ clusters: ["k", "k"] })).pairCount).toBe(0);
  });

  it("claims no gap where the filter leaves no tie", async () => {
    const answer = await gaps({ level: "COUNTY" }, { types: ["FUNDS"] });
    expect(answer.summary).toContain("Under the filter no tie of the data counts at all");
    expect(new Set(answer.pairs.map(({ verdict }) => verdict))).toEqual(
      new Set(["CANNOT_TELL", "NO_DATA"]),
    );
    expect(await gap("north", "south", { types: ["FUNDS"] })).toMatchObject({
      verdict: "CANNOT_TELL",
      reason: expect.stringContaining("no tie of the data counts at all"),
    });
  });

  it.each([
    [{}, "groups"],
    [{ allClusters: false }, "groups"],
    [{ level: "COUNTY", clusters: ["k"] }, "groups"],
    [{ level: "COUNTY", allClusters: true }, "groups"],
    [{ clusters: [] }, "groups.clusters"],
    [{ clusters: Array.from({ length: 121 }, (_, at) => `c${at}`) }, "groups.clusters"],
    [{ clusters: ["k", "a"] }, "groups.clusters"],
    [{ clusters: ["k", "north"] }, "groups.clusters"],
  ])("refuses the groups %j", async (groups, argument) => {
    expect(await refused(GAPS, { groups })).toMatchObject({ code: "BAD_USER_INPUT", argument });
  });

  it("names the argument and the nearest ids where an id is unknown", async () => {
    const unknown = { code: "UNKNOWN_ID" };
    expect(await refused(GAPS, { groups: { clusters: ["k", "kk"] } })).toMatchObject({
      ...unknown,
      argument: "groups.clusters",
    });
    expect(await refused(GAP, { from: "nort", to: "south" })).toMatchObject({
      ...{ ...unknown, argument: "from", nearest: expect.arrayContaining(["north"]) },
    });
  });

  it.each([
    ["pairs(first: 0) { verdict }", "first"],
    ["pairs(first: 501) { verdict }", "first"],
    ['pairs(of: "elsewhere") { verdict }', "of"],
    ["pairs(verdicts: []) { verdict }", "verdicts"],
    ["ranked(first: 0) { verdict }", "first"],
    ["pairs(first: 1) { cutting(first: 0) { id } }", "first"],
    ['pairs(first: 1) { routePaths(after: "x") { totalCount } }', "after"],
  ])("refuses %s", async (field, argument) => {
    const query = `{ gaps(groups: { level: COUNTY }) { ${field} } }`;
    expect(await refused(query, {})).toMatchObject({ code: "BAD_USER_INPUT", argument });
  });

  it("gives the lists of a pair among others, as of a pair alone", async () => {
    const lists = `from { id } to { id } observed routes cutting { id } cuttingNearTo { id }
      ties { nodes { id } totalCount } routePaths { nodes { actors { id } } totalCount }
      inBoth { totalCount } coverage { from { sourceCount sources { nodes { id } } } }`;
    const among = await asked<{ gaps: { pairs: object[] } }>(
      engine,
      `{ gaps(groups: { level: COUNTY }) { pairs(of: "north", first: 1) { ${lists} } } }`,
    );
    const alone = await asked(engine, `{ gap(from: "north", to: "south") { ${lists} } }`);
    expect(among.gaps.pairs).toEqual([alone.gap]);
    expect(alone.gap).toMatchObject({
      ...{ observed: 1, routes: 1, cutting: [{ id: "c" }], cuttingNearTo: [{ id: "d" }] },
      ties: { nodes: [{ id: "c~COLLABORATES_WITH~d" }], totalCount: 1 },
      routePaths: { nodes: [{ actors: [{ id: "c" }, { id: "d" }] }], totalCount: 1 },
      coverage: { from: { sourceCount: 1, sources: { nodes: [{ id: "s1" }] } } },
    });
  });
});
