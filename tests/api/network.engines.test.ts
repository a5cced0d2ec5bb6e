import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Engine } from "../../server/graph/engine.ts";
import { load } from "../../server/load/load.ts";
import { emptied, engines } from "../engines.ts";
import { world } from "../world.ts";
import { ask, asked } from "./ask.ts";

/** A cluster with two members and a wish, in a place within a county; a programme that admits it. */
const small = world({
  regions: [{ id: "county" }, { id: "town", level: "MUNICIPALITY", parent: "county" }],
  actors: [
    { id: "hub", kind: "Cluster", name: "Hub" },
    { id: "ash", name: "Åsh Industri" },
    { id: "oak" },
    { id: "wish" },
    { id: "old" },
    { id: "lone", kind: "ResearchPartner" },
    { id: "arena", kind: "Supporter" },
  ],
  relations: [
    { from: "ash", type: "MEMBER_OF", to: "hub", since: "2012", until: "2014" },
    { from: "oak", type: "MEMBER_OF", to: "hub", asOf: "2020" },
    { from: "oak", type: "COLLABORATES_WITH", to: "ash", basis: "INFERRED" },
    { from: "wish", type: "MEMBER_OF", to: "hub", basis: "INTENDED" },
    { from: "hub", type: "ADMITTED_TO", to: "arena" },
    { from: "ash", type: "LOCATED_IN", to: "town" },
    { from: "hub", type: "LOCATED_IN", to: "county" },
  ],
  themes: [
    { actor: "hub", theme: "steel" },
    { actor: "ash", theme: "steel" },
  ],
  identities: [{ a: "oak", b: "old", verdict: "SAME" }],
});

const QUERY = `query ($ids: [ID!]!, $filter: TieFilter, $actorFilter: ActorFilter) {
  network(ids: $ids, filter: $filter, actorFilter: $actorFilter) {
    members { actor { id } askedAs hidden tieCount regions themes }
    unknown tieCount ties { id since until from { id } to { id } } hiddenTies
    facets {
      kinds { kind count } themes { theme { id } count } regions { region { id } count }
      placeUnknown types { type count } bases { basis count } years { year count } undated
    }
  }
}`;

describe.each(engines)("a network on $name", ({ open }) => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await emptied(await open());
    await load(engine, small);
  });
  afterAll(() => engine.close());

  const network = async (variables: object) => {
    const answer = await asked<{ network: Record<string, unknown> }>(engine, QUERY, {
      ...variables,
    });
    return answer.network;
  };

  it("has each actor once, in the order asked for, under the name it went into", async () => {
    const { members, unknown } = await network({ ids: ["old", "gone", "hub", "oak", "hub"] });
    expect(members).toEqual([
      {
        ...{ actor: { id: "oak" }, askedAs: ["old", "oak"], hidden: false },
        ...{ tieCount: 2, regions: [], themes: [] },
      },
      {
        ...{ actor: { id: "hub" }, askedAs: ["hub"], hidden: false },
        ...{ tieCount: 3, regions: ["county"], themes: ["steel"] },
      },
    ]);
    expect(unknown).toEqual(["gone"]);
  });

  it("has all ties among them and no other, plans included, strongest first", async () => {
    const { ties, tieCount, hiddenTies } = await network({ ids: ["wish", "oak", "ash", "hub"] });
    expect(ties).toEqual([
      {
        ...{ id: "ash~MEMBER_OF~hub", since: "2012", until: "2014" },
        ...{ from: { id: "ash" }, to: { id: "hub" } },
      },
      expect.objectContaining({ id: "oak~MEMBER_OF~hub", since: null }),
      expect.objectContaining({ id: "ash~COLLABORATES_WITH~oak" }),
      expect.objectContaining({ id: "wish~MEMBER_OF~hub" }),
    ]);
    expect(tieCount).toBe(4);
    expect(hiddenTies).toEqual(["wish~MEMBER_OF~hub"]);
  });

  it("hides what the filters leave out, and counts a member's ties under the tie filter", async () => {
    const answer = await network({
      ...{ ids: ["hub", "ash", "oak"], actorFilter: { text: "asH ind" } },
      filter: { types: ["MEMBER_OF"], during: { since: "2013", until: "2013" }, undated: false },
    });
    const members = [
      expect.objectContaining({ actor: { id: "hub" }, hidden: true, tieCount: 1 }),
      expect.objectContaining({ actor: { id: "ash" }, hidden: false, tieCount: 1 }),
      expect.objectContaining({ actor: { id: "oak" }, hidden: true, tieCount: 0 }),
    ];
    expect(answer.members).toEqual(members);
    expect(answer.hiddenTies).toHaveLength(3);
  });

  it("counts what each choice would leave, regions up to the widest", async () => {
    const { facets } = await network({ ids: ["hub", "ash", "oak", "wish", "lone"] });
    expect(facets).toEqual({
      kinds: [
        { kind: "Cluster", count: 1 },
        { kind: "Company", count: 3 },
        { kind: "ResearchPartner", count: 1 },
      ],
      themes: [{ theme: { id: "steel" }, count: 2 }],
      regions: [
        { region: { id: "county" }, count: 2 },
        { region: { id: "town" }, count: 1 },
      ],
      placeUnknown: 3,
      types: [
        { type: "MEMBER_OF", count: 2 },
        { type: "COLLABORATES_WITH", count: 1 },
      ],
      bases: [
        { basis: "STATED", count: 2 },
        { basis: "INFERRED", count: 1 },
        { basis: "INTENDED", count: 1 },
      ],
      years: [2012, 2013, 2014, 2020].map((year) => ({ year, count: 1 })),
      undated: 1,
    });
  });

  it("is empty where nobody is asked for", async () => {
    const { members, ties, tieCount } = await network({ ids: [] });
    expect({ members, ties, tieCount }).toEqual({ members: [], ties: [], tieCount: 0 });
  });

  it.each([
    [{ regions: [] }, "BAD_USER_INPUT", /^actorFilter\.regions: wanted 1 to 500 values, got 0$/],
    [{ regions: ["tonw"] }, "UNKNOWN_ID", /^actorFilter\.regions: "tonw" is not in the data/],
  ])("refuses the actor filter %o", async (actorFilter, code, message) => {
    const { errors } = await ask(engine, QUERY, { ids: ["hub"], actorFilter });
    expect(errors[0]?.extensions.code).toBe(code);
    expect(errors[0]?.message).toMatch(message);
  });
});
