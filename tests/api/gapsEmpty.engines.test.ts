import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Engine } from "../../server/graph/engine.ts";
import { emptied, engines } from "../engines.ts";
import { ask, asked } from "./ask.ts";

const GAPS = `query ($groups: GroupsInput!) {
  gaps(groups: $groups) { pairCount groups { id } pairs { verdict reason } } }`;
const GAP = "query ($from: ID!, $to: ID!) { gap(from: $from, to: $to) { verdict } }";

describe.each(engines)("gaps of a graph with nothing in it, on $name", ({ open }) => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await emptied(await open());
  });
  afterAll(() => engine.close());

  it("are none", async () => {
    const { gaps } = await asked(engine, GAPS, { groups: { allClusters: true } });
    expect(gaps).toMatchObject({ pairCount: 0, groups: [], pairs: [] });
    const { errors } = await ask(engine, GAP, { from: "a", to: "b" });
    expect(errors[0]?.extensions).toMatchObject({ code: "UNKNOWN_ID" });
  });
});
