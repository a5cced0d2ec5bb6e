import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Engine } from "../../server/graph/engine.ts";
import { load } from "../../server/load/load.ts";
import { emptied, engines } from "../engines.ts";
import { world } from "../world.ts";
import { ask, asked } from "./ask.ts";

/** A hub with busier and calmer neighbours, a chain to `far`, and a programme that joins both ends. */
const ring = world({
  regions: [{ id: "county" }, { id: "town", level: "MUNICIPALITY", parent: "county" }],
  actors: ["hub", "busy", "calm", "dim", "wish", "mid", "far", "lone", "arena", "old"].map(
    (id) => ({
      id,
    }),
  ),
  relations: [
    { from: "calm", type: "MEMBER_OF", to: "hub", asOf: "2019" },
    { from: "busy", type: "MEMBER_OF", to: "hub" },
    { from: "hub", type: "SUPPORTS", to: "busy" },
    { from: "hub", type: "COLLABORATES_WITH", to: "dim", basis: "INFERRED" },
    { from: "wish", type: "MEMBER_OF", to: "hub", basis: "INTENDED" },
    { from: "dim", type: "FUNDS", to: "mid" },
    { from: "mid", type: "FUNDS", to: "far" },
    { from: "hub", type: "ADMITTED_TO", to: "arena" },
    { from: "far", type: "ADMITTED_TO", to: "arena" },
    ...["lone", "calm", "busy"].map((from) => ({ from, type: "LOCATED_IN" as const, to: "town" })),
  ],
  themes: ["calm", "busy"].map((actor) => ({ actor, theme: "steel" })),
  identities: [{ a: "hub", b: "old", verdict: "SAME" }],
});

const QUERY = `query ($ids: [ID!]!, $add: [Addition!]!, $filter: TieFilter) {
  network(ids: $ids, add: $add, filter: $filter) {
    added { actors totalCount } members { actor { id } }
  }
}`;

interface Data {
  network: {
    added: Array<{ actors: string[]; totalCount: number }>;
    members: Array<{ actor: { id: string } }>;
  };
}

describe.each(engines)("what is added to a network on $name", ({ open }) => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await emptied(await open());
    await load(engine, ring);
  });
  afterAll(() => engine.close());

  const added = async (add: object, more: object = {}) => {
    const { network } = await asked<Data>(engine, QUERY, { ids: [], add: [add], ...more });
    return network.added[0];
  };

  const BEST_FIRST = ["arena", "busy", "calm", "dim"];
  it.each([
    [{ id: "old" }, BEST_FIRST],
    [{ id: "hub", type: "MEMBER_OF" }, ["busy", "calm"]],
    [{ id: "hub", type: "SUPPORTS", direction: "OUT" }, ["busy"]],
    [{ id: "hub", type: "SUPPORTS", direction: "IN" }, []],
    [{ id: "dim", type: "COLLABORATES_WITH", direction: "NONE" }, ["hub"]],
  ])("neighbours %o", async (neighbours, actors) => {
    expect(await added({ neighbours })).toEqual({ actors, totalCount: actors.length });
  });

  it("neighbours under the tie filter: by type, by basis, and in a period", async () => {
    const neighbours = { id: "hub" };
    const under = async (filter: object) => (await added({ neighbours }, { filter }))?.actors;
    expect(await under({ basis: ["INTENDED"] })).toEqual(["wish"]);
    expect(await under({ types: ["SUPPORTS", "MEMBER_OF"] })).toEqual(["busy", "calm"]);
    const during = { since: "2018", until: "2020" };
    expect(await under({ during, undated: false })).toEqual(["calm"]);
    expect(await under({ during })).toEqual(["arena", "busy", "calm", "dim"]);
    const other = { neighbours: { ...neighbours, type: "FUNDS" } };
    const none = await added(other, { filter: { types: ["SUPPORTS"] } });
    expect(none).toEqual({ actors: [], totalCount: 0 });
  });

  it.each([
    [{ region: "county" }, ["busy", "calm", "lone"]],
    [{ theme: "steel" }, ["busy", "calm"]],
  ])("%o, those with most ties first", async (part, actors) => {
    expect(await added(part)).toEqual({ actors, totalCount: actors.length });
    const during = { since: "2018", until: "2020" };
    const dated = await added(part, { filter: { during, undated: false } });
    expect(dated?.actors).toEqual(["calm", ...actors.filter((id) => id !== "calm")]);
  });

  it("actors on shortest paths, through a programme only where it is asked for or named", async () => {
    const pathsAmong = ["far", "old"];
    const chain = ["far", "mid", "dim", "hub"];
    expect(await added({ pathsAmong })).toEqual({ actors: chain, totalCount: 4 });
    const through = await added({ pathsAmong }, { filter: { includeProgrammes: true } });
    expect(through?.actors).toEqual(["far", "arena", "hub"]);
    const named = await added({ pathsAmong: [...pathsAmong, "arena"] });
    expect(named?.actors).toEqual(["arena", "far", "hub"]);
    expect(await added({ pathsAmong: ["hub", "lone"] })).toEqual({ actors: [], totalCount: 0 });
  });

  it("brings nobody twice, counts those who were there, and says what it cut", async () => {
    const add = [
      { neighbours: { id: "hub" }, first: 1 },
      { region: "town", first: 1 },
      { region: "town" },
      { theme: "steel", first: 0 },
    ];
    const { network } = await asked<Data>(engine, QUERY, { ids: ["arena", "old"], add });
    expect(network.added).toEqual([
      { actors: ["busy"], totalCount: 4 },
      { actors: ["calm"], totalCount: 3 },
      { actors: ["lone"], totalCount: 3 },
      { actors: [], totalCount: 2 },
    ]);
    const members = network.members.map(({ actor }) => actor.id);
    expect(members).toEqual(["arena", "hub", "busy", "calm", "lone"]);
  });

  const MANY = Array.from({ length: 501 }, (_, at) => `id${at}`);
  const hub = { id: "hub" };
  const REFUSED: ReadonlyArray<[variables: object, code: string, message: string]> = [
    [{ ids: MANY }, "BAD_USER_INPUT", "ids: wanted at most 500 ids, got 501"],
    [{ add: Array(11).fill({ theme: "steel" }) }, "BAD_USER_INPUT", "add: wanted at most 10"],
    [{ add: [{}] }, "BAD_USER_INPUT", "add[0]: wanted exactly one of"],
    [{ add: [{ theme: "steel", region: "town" }] }, "BAD_USER_INPUT", "add[0]: wanted exactly one"],
    [
      { add: [{ theme: "steel", first: -1 }] },
      "BAD_USER_INPUT",
      "add[0].first: wanted 0 to 100, got -1",
    ],
    [{ add: [{ theme: "steel", first: 101 }] }, "BAD_USER_INPUT", "add[0].first: wanted 0 to 100"],
    [{ add: [{ pathsAmong: ["hub"] }] }, "BAD_USER_INPUT", "add[0].pathsAmong: wanted 2 to 10 ids"],
    [{ add: [{ pathsAmong: ["hub", "hubb"] }] }, "UNKNOWN_ID", `add[0].pathsAmong: "hubb" is not`],
    [{ add: [{ neighbours: { id: "hubb" } }] }, "UNKNOWN_ID", `did you mean "hub"?`],
    [{ add: [{ region: "twon" }] }, "UNKNOWN_ID", `did you mean "town"?`],
    [{ add: [{ theme: "steal" }] }, "UNKNOWN_ID", `did you mean "steel"?`],
    [
      { add: [{ neighbours: { ...hub, type: "FUNDS", direction: "NONE" } }] },
      "BAD_USER_INPUT",
      `add[0].neighbours.direction: wanted OUT or IN for FUNDS, got "NONE"`,
    ],
    [
      { add: [{ neighbours: { ...hub, direction: "OUT" } }] },
      "BAD_USER_INPUT",
      "add[0].neighbours.direction: wanted none without a type",
    ],
  ];
  it.each(REFUSED)("refuses %j", async (variables, code, message) => {
    const { errors } = await ask(engine, QUERY, { ids: [], add: [], ...variables });
    expect(errors[0]?.message).toContain(message);
    expect(errors[0]?.extensions.code).toBe(code);
  });
});
