import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Chance } from "../../../server/analysis/gaps/chance.ts";
import type { Coverage } from "../../../server/analysis/gaps/coverage.ts";
import { linked } from "../../../server/analysis/gaps/linkage.ts";
import { seriated } from "../../../server/analysis/gaps/seriation.ts";

/** Nearness of groups given by letters: those in one word are near, all others far. */
function nearness(letters: string, words: string): Float64Array[] {
  const near = (a: string, b: string) =>
    words.split(" ").some((word) => word.includes(a) && word.includes(b)) ? 3 : -1;
  return [...letters].map((a) => Float64Array.from(letters, (b) => near(a, b)));
}

function ordered(letters: string, words: string): string {
  const things = Array.from(letters, (_, at) => at);
  return linked(things, nearness(letters, words))
    .map((at) => letters[at])
    .join("");
}

describe("groups in a row", () => {
  it("stand beside those that they are near to", () => {
    expect(ordered("abcdef", "ace bdf")).toBe("acebdf");
  });

  it("make a chain where each is near to the next one only", () => {
    expect(ordered("abcd", "ca ad db")).toBe("cadb");
  });

  it("keep their order where nothing tells them apart", () => {
    expect(ordered("abcd", "")).toBe("abcd");
    expect(ordered("a", "")).toBe("a");
    expect(ordered("", "")).toBe("");
  });
});

const known: Coverage = {
  ...{ type: "REGION", actorCount: 5, withoutTies: 0, sourceCount: 2 },
  ...{ newest: null, shortfall: null },
};
const unknown: Coverage = { ...known, actorCount: 1, shortfall: "FEW_ACTORS" };

/** All pairs of groups of which some are unknown, each with as many edges as told. */
function pairsOf(count: number, isUnknown: (group: number) => boolean, edges: readonly number[]) {
  const of = (group: number) => (isUnknown(group) ? unknown : known);
  const pairs = [];
  for (let from = 0; from < count; from++)
    for (let to = from + 1; to < count; to++) {
      const observed = edges[pairs.length % edges.length] ?? 0;
      const chance: Chance = {
        ...{ observed, expected: 2, low: 0, high: 4, above: 0.5, method: "REWIRING" },
      };
      pairs.push({ from, to, shared: 0, chance, coverage: { from: of(from), to: of(to) } });
    }
  return pairs;
}

describe("the order of groups", () => {
  it("puts those of which too little is known last, by id", () => {
    const pairs = pairsOf(5, (group) => group % 2 === 0, [4]);
    expect(seriated(5, pairs)).toEqual([1, 3, 0, 2, 4]);
  });

  it("holds every group once, whatever the edges, and is always the same", () => {
    const edges = fc.array(fc.nat(9), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 9 }), edges, (count, some) => {
        const pairs = pairsOf(count, (group) => group === 1, some);
        const order = seriated(count, pairs);
        expect(order.toSorted((a, b) => a - b)).toEqual(
          Array.from({ length: count }, (_, at) => at),
        );
        expect(order.at(-1)).toBe(1);
        expect(seriated(count, pairs)).toEqual(order);
      }),
    );
  });
});
