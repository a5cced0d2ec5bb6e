import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { BASES } from "../../seed/vocabulary.ts";
import type { Engine } from "../../server/graph/engine.ts";
import { admits } from "../../server/links/tieFilter.ts";
import { load } from "../../server/load/load.ts";
import { createLoaders } from "../../server/questions/reading/loaders.ts";
import { tieChoice } from "../../server/questions/ties/tieChoice.ts";
import { tieParams } from "../../server/questions/ties/tieParams.ts";
import { emptied, engines } from "../engines.ts";
import { world } from "../world.ts";
import { asked } from "./ask.ts";

const TYPES = ["FUNDS", "MEMBER_OF", "COLLABORATES_WITH"] as const;
const YEARS = [null, "2014", "2015-06", "2016-02-29", "2018"] as const;

/** Every sort of dated, half dated and undated evidence, of each basis, between a hub and others. */
const periods = YEARS.flatMap((since) =>
  YEARS.flatMap((until) => [null, "2017"].map((asOf) => ({ since, until, asOf }))),
).filter(({ since, until }) => since === null || until === null || since <= until);

const relations = periods.map((period, at) => ({
  ...(at % 2 ? { from: "hub", to: `spoke${at % 17}` } : { from: `spoke${at % 17}`, to: "hub" }),
  ...{ type: TYPES[at % 3] ?? "FUNDS", basis: BASES[at % 7 === 0 ? 2 : at % 2] ?? "STATED" },
  ...period,
}));

const spokes = Array.from({ length: 17 }, (_, index) => ({ id: `spoke${index}` }));
const hub = world({ actors: [{ id: "hub" }, ...spokes], relations });

const filters = fc.record({
  types: fc.option(fc.subarray([...TYPES], { minLength: 1 })),
  basis: fc.subarray([...BASES], { minLength: 1 }),
  during: fc.record({
    since: fc.constantFrom(null, "2013", "2015-06", "2017"),
    until: fc.constantFrom(null, "2017-01", "2018", "2020"),
  }),
  undated: fc.boolean(),
});

const EVERYTHING = tieChoice({ basis: [...BASES] });

describe.each(engines)("the tie filter on $name", ({ open }) => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await emptied(await open());
    await load(engine, hub);
  });
  afterAll(() => engine.close());

  it("chooses in the graph what `admits` chooses in memory, and counts it truly", async () => {
    const loaders = () => createLoaders(engine, new AbortController().signal);
    const args = { ...tieParams(EVERYTHING), after: "", limit: 500 };
    const all = await loaders().ties.load({ id: "hub", args });
    expect(all.length).toBeGreaterThan(20);
    const query = `query ($filter: TieFilter) {
      ties(filter: $filter, first: 500) { totalCount nodes { id } }
      neighbourhood(id: "hub", filter: $filter, first: 500) {
        ties { totalCount nodes { id } } counts { count }
      }
      actor(id: "hub") { ties(filter: $filter, first: 500) { totalCount nodes { id } } }
    }`;
    type List = { totalCount: number; nodes: Array<{ id: string }> };
    type Data = {
      ties: List;
      neighbourhood: { ties: List; counts: Array<{ count: number }> };
      actor: { ties: List };
    };
    const runs = engine.name === "grafeo" ? 100 : 15;
    await fc.assert(
      fc.asyncProperty(filters, async (filter) => {
        const choice = tieChoice(filter);
        const expected = all.filter((tie) => admits(choice, tie)).map((tie) => tie.id);
        const { ties, neighbourhood, actor } = await asked<Data>(engine, query, { filter });
        for (const list of [ties, neighbourhood.ties, actor.ties]) {
          expect(list.nodes.map((tie) => tie.id).sort()).toEqual([...expected].sort());
          expect(list.totalCount).toBe(expected.length);
        }
        const counted = neighbourhood.counts.reduce((sum, each) => sum + each.count, 0);
        expect(counted).toBe(expected.length);
      }),
      { numRuns: runs },
    );
  });
});
