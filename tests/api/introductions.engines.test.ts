import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Engine } from "../../server/graph/engine.ts";
import { load } from "../../server/load/load.ts";
import { emptied, engines, shipped } from "../engines.ts";
import { ask, asked } from "./ask.ts";
import { INTRODUCTIONS } from "./introductionsWorld.ts";

interface Named {
  readonly id: string;
}

interface Answer {
  readonly introductions: {
    readonly candidateCount: number;
    readonly totalCount: number;
    readonly summary: string;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly nodes: ReadonlyArray<{
      readonly from: Named;
      readonly to: Named;
      readonly score: number;
      readonly reason: string;
      readonly gain: { readonly distance: number | null; readonly reason: string };
      readonly fit: { readonly themes: readonly Named[]; readonly reason: string };
      readonly way: {
        readonly introducers: readonly Named[];
        readonly ties: readonly Named[];
        readonly reason: string;
      };
      readonly coverage: { readonly reason: string };
      readonly plans: readonly Named[];
    }>;
  };
}

const QUERY = `query ($from: ID!, $to: ID!, $filter: TieFilter, $first: Int! = 25, $after: String) {
  introductions(from: $from, to: $to, filter: $filter, first: $first, after: $after) {
    candidateCount totalCount summary pageInfo { hasNextPage endCursor }
    nodes {
      from { id } to { id } score reason
      gain { distance reason } fit { themes { id } reason }
      way { introducers { id } ties { id } reason } coverage { reason } plans { id }
    }
  }
}`;

describe.each(engines)("introductions on $name", ({ open }) => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await emptied(await open());
    await load(engine, INTRODUCTIONS);
  });
  afterAll(() => engine.close());

  const of = async (from: string, to: string, more: object = {}) =>
    (await asked<Answer>(engine, QUERY, { from, to, ...more })).introductions;
  const pairs = ({ nodes }: Answer["introductions"]) =>
    nodes.map(({ from, to }) => from.id + to.id);
  const errorOf = async (variables: object) =>
    (await ask(engine, QUERY, { ...variables })).errors[0];

  it("name who could make them, the ties on the way in order, themes in common and plans", async () => {
    const { nodes } = await of("east", "west");
    expect(nodes[0]).toMatchObject({
      from: { id: "a" },
      to: { id: "d" },
      gain: { distance: 2 },
      fit: { themes: [{ id: "hydrogen" }] },
      way: {
        introducers: [{ id: "m" }],
        ties: [{ id: "a~COLLABORATES_WITH~m" }, { id: "d~COLLABORATES_WITH~m" }],
      },
      plans: [{ id: "a~SUPPORTS~d" }],
    });
    expect(nodes[0]?.reason).toBe(
      "Firm m could introduce Firm a to Firm d. Both work on hydrogen. A tie would bring 3 pairs across the two sides closer. A plan between the two is on record, so they may know each other already.",
    );
  });

  it("pass over who is tied by anything stated or inferred, also where the filter leaves it out", async () => {
    const expected = ["ad", "ae", "bd", "cd"];
    const answer = await of("east", "west");
    expect(pairs(answer).sort()).toEqual(expected);
    const stated = await of("east", "west", { filter: { basis: ["STATED"] } });
    expect(pairs(stated).sort()).toEqual(expected);
    const plans = await of("east", "west", { filter: { basis: ["STATED", "INTENDED"] } });
    expect(pairs(plans).sort()).toEqual(expected.slice(1));
  });

  it("come in pages that make up the whole list", async () => {
    const whole = pairs(await of("east", "west"));
    const first = await of("east", "west", { first: 3 });
    const { hasNextPage, endCursor: after } = first.pageInfo;
    const rest = await of("east", "west", { first: 3, after });
    expect([...pairs(first), ...pairs(rest)]).toEqual(whole);
    expect([hasNextPage, rest.pageInfo.hasNextPage, first.totalCount]).toEqual([true, false, 4]);
  });

  it("are none where a side is asked for twice, lies in the other or has no actor", async () => {
    for (const [from, to, why] of [
      ["east", "east", "same side twice"],
      ["a", "a", "same side twice"],
      ["town", "east", "town has no actor that is not on the other side too"],
      ["north", "east", "north has no actor"],
    ] as const) {
      const { summary, nodes, candidateCount } = await of(from, to);
      expect([nodes, candidateCount]).toEqual([[], 0]);
      expect(summary).toContain(why);
    }
  });

  it("are none where all are tied, and say so", async () => {
    const { summary, nodes } = await of("east", "south");
    expect(nodes).toEqual([]);
    expect(summary).toBe("Every pair across the two sides has a tie on record already.");
  });

  it("leave out of overlapping sides who is on both", async () => {
    expect(pairs(await of("k", "east"))).toEqual(["kb", "kc"]);
  });

  it("are made for two actors alone", async () => {
    const { nodes, candidateCount } = await of("a", "d");
    expect(candidateCount).toBe(1);
    expect(nodes[0]?.gain.reason).toContain("No other pair would bring more.");
  });

  it("go by themes and kinds alone where the filter leaves no tie, and say so", async () => {
    const { summary, nodes } = await of("east", "west", { filter: { types: ["FUNDS"] } });
    expect(nodes.map(({ gain }) => gain.distance)).toEqual([null, null, null, null]);
    expect(nodes[0]).toMatchObject({ from: { id: "a" }, to: { id: "d" } });
    expect(nodes[0]?.way.reason).toContain("Nobody on record could introduce them");
    expect(summary).toContain("No tie counts under the filter");
  });

  it("name the argument that is wrong", async () => {
    const sides = { from: "east", to: "west" };
    for (const [variables, code, argument] of [
      [{ ...sides, first: 0 }, "BAD_USER_INPUT", "first"],
      [{ ...sides, first: 501 }, "BAD_USER_INPUT", "first"],
      [{ ...sides, after: "nonsense" }, "BAD_USER_INPUT", "after"],
      [
        { ...sides, after: Buffer.from("after:x~y").toString("base64url") },
        "BAD_USER_INPUT",
        "after",
      ],
      [{ ...sides, filter: { types: [] } }, "BAD_USER_INPUT", "filter.types"],
      [{ ...sides, from: "eest" }, "UNKNOWN_ID", "from"],
      [{ ...sides, to: "wst" }, "UNKNOWN_ID", "to"],
    ] as const)
      expect((await errorOf(variables))?.extensions).toMatchObject({ code, argument });
  });
});

describe.each(engines)("introductions of the data that ships, on $name", ({ open }) => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await shipped(await open(), "both");
  });
  afterAll(() => engine.close());

  it("of Helgeland and Grenland are looked for among all pairs but the two that are tied", async () => {
    const variables = { from: "helgeland", to: "grenland" };
    const { introductions } = await asked<Answer>(engine, QUERY, variables);
    expect(introductions.candidateCount).toBe(25 * 7 - 2);
    const scores = introductions.nodes.map(({ score }) => score);
    expect(scores).toEqual([...scores].sort((x, y) => y - x));
  });
});
