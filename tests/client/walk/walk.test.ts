import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Network, networkOf } from "../../../client/network/network.ts";
import { shownOf } from "../../../client/network/shown.ts";
import { wordsOf } from "../../../client/texts.ts";
import { plainView } from "../../../client/view/view.ts";
import { type Ground, groundOf } from "../../../client/walk/ground.ts";
import {
  besideOf,
  type Move,
  moved,
  NOWHERE,
  placeOf,
  standing,
  type Walk,
} from "../../../client/walk/walk.ts";
import { answer, member, tie } from "../network/world.ts";

const ALL_MOVES: readonly Move[] = [
  "next",
  "previous",
  "nextType",
  "previousType",
  "onwards",
  "back",
  "first",
];
const TYPES = ["SUPPORTS", "MEMBER_OF", "COLLABORATES_WITH"] as const;

/** The ground of ties by their ids; actors without ties are named on their own. */
function ground(ids: readonly string[], ties: ReadonlyArray<Parameters<typeof tie>[0]>): Ground {
  const network: Network = networkOf(
    answer(
      ids.map((id) => member(id)),
      ties.map(tie),
    ),
    0,
  );
  return groundOf(shownOf(network, plainView({ name: "explore", from: null })), wordsOf("en"));
}

const grounds: fc.Arbitrary<Ground> = fc
  .record({
    count: fc.integer({ min: 1, max: 7 }),
    ties: fc.array(fc.tuple(fc.nat(6), fc.constantFrom(...TYPES), fc.nat(6)), { maxLength: 12 }),
  })
  .map(({ count, ties }) => {
    const ids = Array.from({ length: count }, (_, nth) => `a${nth}`);
    return ground(
      ids,
      ties.map(([from, type, to]) => `a${from % count}~${type}~a${to % count}` as const),
    );
  });

const walks = fc.array(fc.constantFrom(...ALL_MOVES), { maxLength: 25 });

const walked = (moves: readonly Move[], on: Ground, from: Walk = standing(NOWHERE, on)): Walk =>
  moves.reduce((walk, move) => moved(walk, move, on), from);

describe("a walk", () => {
  it("begins at the first actor", () => {
    expect(placeOf(standing(NOWHERE, ground(["a", "b"], [])))).toBe("a");
  });

  it("goes sideways among the neighbours of where one came from, by type of tie, then by name", () => {
    const on = ground(
      ["hub", "z", "y", "x"],
      ["hub~SUPPORTS~x", "z~MEMBER_OF~hub", "hub~MEMBER_OF~y"],
    );
    const places = [[], ["next"], ["next", "next"], ["next", "next", "next"]].map((moves) =>
      placeOf(walked(["onwards", ...(moves as Move[])], on)),
    );
    expect(places).toEqual(["y", "z", "x", "y"]);
  });

  it("jumps to the next type of tie, and to the one before", () => {
    const on = ground(
      ["hub", "x", "y", "z"],
      ["y~MEMBER_OF~hub", "z~MEMBER_OF~hub", "hub~SUPPORTS~x"],
    );
    expect(placeOf(walked(["onwards", "nextType"], on))).toBe("x");
    expect(placeOf(walked(["onwards", "next", "next", "previousType"], on))).toBe("y");
  });

  it("goes on to somebody else before it goes back where it came from", () => {
    const on = ground(["a", "b", "c"], ["a~MEMBER_OF~b", "b~SUPPORTS~c"]);
    expect(walked(["onwards", "onwards"], on).trail).toEqual(["a", "b", "c"]);
  });

  it("never leaves what is shown", () => {
    fc.assert(
      fc.property(grounds, walks, (on, moves) => {
        expect(on.actors).toContain(placeOf(walked(moves, on)));
      }),
    );
  });

  it("goes back the way it came, however much it looked around before", () => {
    fc.assert(
      fc.property(grounds, walks, walks, (on, moves, around) => {
        const from = walked(moves, on);
        const onwards = moved(from, "onwards", on);
        fc.pre(onwards !== from);
        const aside = around.filter((move) => !["onwards", "back", "first"].includes(move));
        const back = moved(walked(aside, on, onwards), "back", on);
        expect(back.trail).toEqual(from.trail);
      }),
    );
  });

  it("can reach every neighbour from wherever it is", () => {
    fc.assert(
      fc.property(grounds, walks, (on, moves) => {
        const from = walked(moves, on);
        const wanted = (on.neighbours.get(placeOf(from) ?? "") ?? []).map(({ id }) => id);
        let walk = moved(from, "onwards", on);
        const met = wanted.map(() => {
          walk = moved(walk, "next", on);
          return placeOf(walk);
        });
        expect(met.sort()).toEqual(wanted.sort());
      }),
    );
  });

  it("can reach every actor, tied or not", () => {
    fc.assert(
      fc.property(grounds, walks, (on, moves) => {
        let walk = moved(walked(moves, on), "first", on);
        const met = on.actors.map(() => {
          walk = moved(walk, "next", on);
          return placeOf(walk);
        });
        expect(met.sort()).toEqual([...on.actors].sort());
      }),
    );
  });
});

describe("a walk on a ground that changes", () => {
  it("stands on what is shown, and can go on from there, whatever goes away", () => {
    fc.assert(
      fc.property(grounds, grounds, walks, (before, after, moves) => {
        const walk = standing(walked(moves, before), after);
        expect(after.actors).toContain(placeOf(walk));
        expect(after.actors).toContain(placeOf(walked(moves, after, walk)));
      }),
    );
  });

  it("goes back to the nearest on its trail that is still there, and knows what it lost", () => {
    const walk = { trail: ["a", "b", "c"], lost: null };
    expect(standing(walk, ground(["a", "b"], []))).toEqual({ trail: ["a", "b"], lost: "c" });
    expect(standing(walk, ground(["x", "a"], []))).toEqual({ trail: ["a"], lost: "c" });
    expect(standing(walk, ground(["x"], []))).toEqual({ trail: ["x"], lost: "c" });
  });

  it("stays where it is when only its trail goes away", () => {
    const walk = { trail: ["a", "b", "c"], lost: null };
    expect(standing(walk, ground(["c", "a"], []))).toEqual({ trail: ["a", "c"], lost: null });
  });

  it("walks among everybody when the tie it came by goes away", () => {
    const on = ground(["a", "b", "c"], []);
    expect(besideOf({ trail: ["a", "c"], lost: null }, on)).toMatchObject({ of: null, nth: 2 });
  });

  it("stands nowhere while nobody is shown, and begins anew then", () => {
    const empty = standing({ trail: ["a"], lost: null }, ground([], []));
    expect(placeOf(empty)).toBeNull();
    expect(ALL_MOVES.map((move) => placeOf(moved(empty, move, ground([], []))))).toEqual(
      ALL_MOVES.map(() => null),
    );
  });
});
