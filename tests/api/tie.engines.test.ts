import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Engine } from "../../server/graph/engine.ts";
import { load } from "../../server/load/load.ts";
import { emptied, engines } from "../engines.ts";
import { world } from "../world.ts";
import { ask, asked } from "./ask.ts";

const small = world({
  sources: [
    { id: "s2", date: "2021" },
    { id: "s3", date: "2019-03" },
  ],
  actors: [{ id: "a" }, { id: "b" }, { id: "b-old" }, { id: "c" }],
  regions: [{ id: "here" }],
  relations: [
    { from: "b-old", type: "COLLABORATES_WITH", to: "a", source: "s2", since: "2016-05" },
    { from: "a", type: "COLLABORATES_WITH", to: "b", source: "s3", since: "2014", until: "2018" },
    { from: "a", type: "COLLABORATES_WITH", to: "b", basis: "INTENDED", since: "2001" },
    { from: "a", type: "FUNDS", to: "c", source: "s2", until: "2017" },
    { from: "a", type: "FUNDS", to: "c", source: "s2", since: "2015", until: "2017-06" },
    { from: "c", type: "SUPPORTS", to: "a", basis: "INTENDED", source: "s2" },
    { from: "a", type: "LOCATED_IN", to: "here", source: "s2" },
  ],
  identities: [{ a: "b", b: "b-old", verdict: "SAME" }],
});

describe.each(engines)("ties on $name", ({ open }) => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await emptied(await open());
    await load(engine, small);
  });
  afterAll(() => engine.close());

  it.each([
    "a~COLLABORATES_WITH~b",
    "b~COLLABORATES_WITH~a",
    "b-old~COLLABORATES_WITH~a",
    "a~COLLABORATES_WITH~b-old",
  ])("answer to %s", async (id) => {
    const fields = "id symmetric from { id } to { id } basis";
    expect(await asked(engine, `query ($id: ID!) { tie(id: $id) { ${fields} } }`, { id })).toEqual({
      tie: {
        ...{ id: "a~COLLABORATES_WITH~b", symmetric: true, basis: "STATED" },
        ...{ from: { id: "a" }, to: { id: "b" } },
      },
    });
  });

  it.each(["c~FUNDS~a", "a~LOCATED_IN~here", "a~FUNDS", "nonsense", "a~FUNDS~c~x", ""])(
    "are null for %j",
    async (id) => {
      const query = "query ($id: ID!) { tie(id: $id) { id } }";
      expect(await asked(engine, query, { id })).toEqual({ tie: null });
    },
  );

  it("show their evidence by source date, then id, and what has no date last", async () => {
    const query = `{ tie(id: "a~COLLABORATES_WITH~b") { evidence { id source { date } } } }`;
    expect(await asked(engine, query)).toEqual({
      tie: {
        evidence: [
          { id: "r02", source: { date: "2019-03" } },
          { id: "r01", source: { date: "2021" } },
          { id: "r03", source: { date: null } },
        ],
      },
    });
  });

  it("begin with the earliest date, and end where no source leaves the end open", async () => {
    const query = `{
      open: tie(id: "a~COLLABORATES_WITH~b") { since until }
      ended: tie(id: "a~FUNDS~c") { since until }
    }`;
    expect(await asked(engine, query)).toEqual({
      open: { since: "2014", until: null },
      ended: { since: "2015", until: "2017" },
    });
  });

  it("are listed with a true count, plans only where asked for", async () => {
    const list = "{ totalCount undatedCount nodes { id } }";
    const query = `{ ties ${list} plans: ties(filter: { basis: [INTENDED] }) ${list} }`;
    expect(await asked(engine, query)).toEqual({
      ties: {
        totalCount: 2,
        undatedCount: 0,
        nodes: [{ id: "a~COLLABORATES_WITH~b" }, { id: "a~FUNDS~c" }],
      },
      plans: { totalCount: 1, undatedCount: 1, nodes: [{ id: "c~SUPPORTS~a" }] },
    });
  });

  it("of a source are those that its evidence is about, places left out", async () => {
    const query = `{ source(id: "s2") { evidenceCount
      ties { totalCount undatedCount nodes { id } } } }`;
    expect(await asked(engine, query)).toEqual({
      source: {
        evidenceCount: 5,
        ties: {
          totalCount: 3,
          undatedCount: 1,
          nodes: [{ id: "a~COLLABORATES_WITH~b" }, { id: "a~FUNDS~c" }, { id: "c~SUPPORTS~a" }],
        },
      },
    });
  });

  it.each([
    ["first: 0", /^first: wanted 1 to 500, got 0$/],
    ["first: 501", /^first: wanted 1 to 500, got 501$/],
    [`after: "bm9uc2Vuc2U"`, /^after: wanted a cursor/],
    [`after: "YWZ0ZXI6bm9uc2Vuc2U"`, /^after: wanted a cursor/],
    ["filter: { types: [] }", /^filter.types: wanted at least one value/],
    [`filter: { during: { since: "2015-02-30" } }`, /^filter.during.since: wanted YYYY/],
  ])("refuse %s", async (args, message) => {
    const { errors } = await ask(engine, `{ ties(${args}) { nodes { id } } }`);
    expect(errors[0]?.message).toMatch(message);
    expect(errors[0]?.extensions.code).toBe("BAD_USER_INPUT");
  });
});
