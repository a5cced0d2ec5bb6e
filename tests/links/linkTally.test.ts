import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LinkTally } from "../../server/links/linkTally.ts";
import { placesOf } from "../../server/links/places.ts";
import type { TieChoice } from "../../server/links/tieFilter.ts";
import { byDefinition } from "./byDefinition.ts";
import { anyChoice, anyWorld, everything, groupsOf, ties, type World } from "./world.ts";

function tallyOf(world: World, choice: TieChoice = everything): LinkTally {
  const places = placesOf(world.from, world.to);
  const tally = new LinkTally({ places, choice, leftOut: new Set(world.programmes) });
  for (const group of groupsOf(world.ties, [...places.keys()])) tally.add([group]);
  return tally;
}

function brokersOf(tally: LinkTally) {
  return tally
    .brokers()
    .map(({ id, from, to }) => ({ id, fromActors: from.actors(), toActors: to.actors() }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** `inPeriod` and `undated` as the query gives them where the filter names no period. */
function withoutPeriod(world: World): World {
  const plain = world.ties.map((tie) => ({ ...tie, undated: false, inPeriod: true }));
  return { ...world, ties: plain };
}

describe("LinkTally", () => {
  it("finds what the definition finds, on any world and under any filter", () => {
    fc.assert(
      fc.property(anyWorld, anyChoice, (any, choice) => {
        const world = choice.since === null ? withoutPeriod(any) : any;
        const tally = tallyOf(world, choice);
        const expected = byDefinition(world, choice);
        const counts = tally.leftOut();
        const leftOut = [...counts.reasons.values(), ...counts.programmes.values()];
        expect(tally.direct()).toEqual(expected.direct);
        expect(brokersOf(tally)).toEqual(expected.brokers);
        expect(leftOut.reduce((sum, count) => sum + count, 0)).toBe(expected.notCounting);
      }),
      { numRuns: 2000 },
    );
  });

  it("gives the mirrored answer when the sides change places", () => {
    fc.assert(
      fc.property(anyWorld, (world) => {
        const there = tallyOf(world);
        const back = tallyOf({ ...world, from: world.to, to: world.from });
        expect(back.direct()).toEqual(there.direct());
        expect(brokersOf(back)).toEqual(
          brokersOf(there).map(({ id, fromActors, toActors }) => {
            return { id, fromActors: toActors, toActors: fromActors };
          }),
        );
      }),
    );
  });

  it("counts a pair once, however many ties join it", () => {
    const twice = [...ties("a-x", "x-b"), { ...ties("a-x")[0], type: "FUNDS" }] as World["ties"];
    const [broker] = tallyOf({ ties: twice, from: ["a"], to: ["b"], programmes: [] }).brokers();
    expect(broker?.pairs).toBe(1);
    expect(broker?.from.ties()).toEqual(["a~FUNDS~x", "a~MEMBER_OF~x"]);
  });

  it("counts a tie within a side once among those left out", () => {
    const plan = ties("a-b").map((tie) => ({ ...tie, basis: "INTENDED" as const }));
    const tally = tallyOf({ ties: plan, from: ["a", "b"], to: ["c"], programmes: [] });
    expect(tally.leftOut().reasons).toEqual(new Map([["PLANS", 1]]));
    expect(tally.hasTie("a")).toBe(false);
  });

  it("names the programme whose ties it leaves out", () => {
    const world = { ties: ties("a-p", "b-p"), from: ["a"], to: ["b"], programmes: ["p"] };
    expect(tallyOf(world).brokers()).toEqual([]);
    expect(tallyOf(world).leftOut().programmes).toEqual(new Map([["p", 2]]));
    expect(tallyOf(world).hasTie("a")).toBe(true);
  });
});
