import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Engine } from "../../server/graph/engine.ts";
import { load } from "../../server/load/load.ts";
import { engines } from "../engines.ts";
import { world } from "../world.ts";
import { ask, asked } from "./ask.ts";
import { type Answer, GOLDEN } from "./goldenWorld.ts";

describe.each(engines)("an odd question about who stands between others, on $name", (each) => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await each.open();
    await load(engine, GOLDEN);
  });
  afterAll(() => engine.close());

  const refused = async (args: string) => {
    const { errors } = await ask(engine, `{ brokerage${args} { summary } }`);
    return { code: errors[0]?.extensions.code, message: errors[0]?.message };
  };
  const told = async (args: string) => {
    const { brokerage } = await asked<Answer>(
      engine,
      `{ brokerage${args} { summary followedFrom exact totalCount nodes { actor { id } betweenness normalised pairs } } }`,
    );
    return brokerage;
  };

  it.each([
    [`(scope: { sides: ["h", "g", "k"] })`, "scope.sides: wanted at most 2 ids, got 3"],
    [`(first: 0)`, "first: wanted 1 to 500, got 0"],
    [`(after: "YWZ0ZXI6eg")`, "after: wanted a cursor that this list has given"],
    [`(groups: { clusters: ["a"] })`, `groups.clusters: wanted ids of clusters, got "a"`],
    [`(groups: { level: COUNTY, allClusters: true })`, "groups: wanted exactly one of"],
    [`(scope: { filter: { types: [] } })`, "filter.types: wanted at least one value"],
  ])("is refused: %s", async (args, message) => {
    expect(await refused(args)).toEqual({
      ...{ code: "BAD_USER_INPUT", message: expect.stringContaining(message) },
    });
  });

  it("names the side that is not in the data, and the nearest", async () => {
    expect(await refused(`(scope: { sides: ["h", "innr"] })`)).toEqual({
      ...{ code: "UNKNOWN_ID", message: expect.stringContaining(`scope.sides: "innr"`) },
    });
  });

  it.each([
    [`["h", "h"]`, "The question names the same side twice: h."],
    [`["h", "inner"]`, "h and inner: all actors of the one side are also on the other"],
    [`["a"]`, "a: only one actor is on record, so there is no pair to look at."],
  ])("is answered, without any pair: sides %s", async (sides, summary) => {
    const answer = await told(`(scope: { sides: ${sides} }, first: 500)`);
    expect(answer.summary).toContain(summary);
    expect(answer).toMatchObject({ exact: true, totalCount: 40 });
    for (const { betweenness, normalised, pairs } of answer.nodes)
      expect({ betweenness, normalised, pairs }).toEqual({
        betweenness: 0,
        normalised: 0,
        pairs: 0,
      });
  });

  it("is answered where the filter leaves nothing", async () => {
    const answer = await told(`(scope: { filter: { types: [FUNDS] } })`);
    expect(answer).toMatchObject({ totalCount: 0, nodes: [] });
    expect(answer.summary).toMatch(/^No tie counts under this filter/);
    expect(answer.summary).toContain("It does not mean that nobody works together.");
  });

  it("is answered where two sides are joined by nobody", async () => {
    const answer = await told(`(scope: { sides: ["a", "00"] })`);
    expect(answer.summary).toBe(
      "No actor is on record with ties to both of any pair of actors of a and 00. It does not mean that there is none.",
    );
  });

  it("is answered of an empty graph", async () => {
    await load(engine, world({}));
    const answer = await told("");
    expect(answer).toMatchObject({ followedFrom: 0, exact: true, totalCount: 0, nodes: [] });
    expect(answer.summary).toBe(
      "Fewer than two actors are on record, so there is no pair to look at.",
    );
    await load(engine, GOLDEN);
  });
});
