import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { SIDE_AT_MOST } from "../../../server/analysis/introductions/introductionSides.ts";
import {
  type Introduction,
  introductions,
} from "../../../server/analysis/introductions/introductions.ts";
import { anyWorld, groundOf, groundOfPairs, TWO_TRIANGLES } from "./world.ts";

const ALL = Number.MAX_SAFE_INTEGER;
const pairOf = ({ from, to }: Introduction) => from + to;

describe("On two triangles joined by one edge", async () => {
  const ground = groundOf(TWO_TRIANGLES.actors, TWO_TRIANGLES.ties);
  const { ranked, candidateCount } = await introductions(ground, {
    sides: ["abc", "def"],
    first: ALL,
  });
  const first = ranked.find((each) => pairOf(each) === "ad");
  const past = ranked.find((each) => pairOf(each) === "ae");

  it("all pairs but the one that is tied are looked at", () => {
    expect(candidateCount).toBe(8);
    expect(ranked.map(pairOf)).not.toContain("cd");
  });

  it("the gain alone puts the four ties first that go past both who hold the triangles together", () => {
    const gains = new Map(ranked.map((each) => [pairOf(each), each.gain]));
    for (const pair of ["ae", "af", "be", "bf"])
      expect(gains.get(pair)).toMatchObject({ value: 1, closer: 3, hops: 3 });
    for (const pair of ["ad", "bd", "ce", "cf"])
      expect(gains.get(pair)?.value).toBeCloseTo(5 / 6, 8);
    expect(gains.get("ae")?.efficiency).toBeCloseTo(2 / 3 + 1 / 6 + 1 / 6, 8);
  });

  it("the whole score puts the other four first, since one actor could introduce them and not two", () => {
    expect(ranked.map(pairOf)).toEqual(["ad", "bd", "ce", "cf", "ae", "af", "be", "bf"]);
    expect(first?.way).toEqual({ value: 1, type: "ONE", introducers: ["c"], count: 1 });
    expect(past?.way).toEqual({ value: 0.5, type: "TWO", introducers: ["c", "d"], count: 1 });
  });

  it("the tie that removes both single points of failure keeps more than half of the first one's score", () => {
    expect((past?.score ?? 0) / (first?.score ?? 1)).toBeCloseTo(0.6, 8);
  });
});

describe("Introductions", () => {
  it("are the same from either side, to the last digit", async () => {
    await fc.assert(
      fc.asyncProperty(anyWorld, async ({ ground, from, to }) => {
        const there = await introductions(ground, { sides: [from, to], first: ALL });
        const back = await introductions(ground, { sides: [to, from], first: ALL });
        expect(back.ranked.map(turned)).toEqual(there.ranked);
      }),
    );
  });

  it("score the product of four factors between 0 and 1, best first", async () => {
    await fc.assert(
      fc.asyncProperty(anyWorld, async ({ ground, from, to }) => {
        const { ranked } = await introductions(ground, { sides: [from, to], first: ALL });
        for (const [at, { gain, fit, way, coverage, score }] of ranked.entries()) {
          const factors = [gain, fit, way, coverage].map(({ value }) => value);
          for (const value of factors) expect(value >= 0 && value <= 1).toBe(true);
          expect(score).toBeCloseTo(
            factors.reduce((product, value) => product * value, 1),
            12,
          );
          expect(score).toBeLessThanOrEqual(ranked[at - 1]?.score ?? 1);
        }
      }),
    );
  });

  it("begin the same however many are asked for", async () => {
    await fc.assert(
      fc.asyncProperty(anyWorld, fc.nat(9), async ({ ground, from, to }, first) => {
        const sides = [from, to] as const;
        const { ranked } = await introductions(ground, { sides, first: ALL });
        const some = await introductions(ground, { sides, first });
        expect(some.ranked).toEqual(ranked.slice(0, first));
      }),
    );
  });

  it("leave out who stands on both sides", async () => {
    const ground = groundOf("abc", "ab bc");
    const { ranked } = await introductions(ground, { sides: ["ab", "bc"], first: ALL });
    expect(ranked.map(pairOf)).toEqual(["ac"]);
  });

  it("are none where a side is empty, unknown or the same as the other", async () => {
    const ground = groundOf("ab", "ab");
    for (const sides of [
      ["", "b"],
      ["x", "b"],
      ["ab", "ab"],
    ] as const) {
      const { ranked, candidateCount } = await introductions(ground, { sides, first: 10 });
      expect([ranked, candidateCount]).toEqual([[], 0]);
    }
  });

  it("leave out who has a tie on record that does not count, and keep the way between the two", async () => {
    const ground = groundOf("abcm", "am mb", { alsoOnRecord: [["b", "a"]] });
    const { ranked, candidateCount } = await introductions(ground, {
      sides: ["a", "bc"],
      first: ALL,
    });
    expect(ranked.map(pairOf)).toEqual(["ac"]);
    expect(candidateCount).toBe(1);
    expect(ranked[0]?.gain).toMatchObject({ value: 1, closer: 1, hops: null });
  });

  it("leave out who does not count", async () => {
    const ground = groundOf("abp", "", { leftOut: ["p"] });
    const { ranked, to } = await introductions(ground, { sides: ["a", "bp"], first: ALL });
    expect(ranked.map(pairOf)).toEqual(["ab"]);
    expect(to.actorCount).toBe(1);
  });

  it("say how many actors were looked at where a side is too large, and take those most is known of", async () => {
    const ids = Array.from({ length: SIDE_AT_MOST + 5 }, (_, index) => `v${1000 + index}`);
    const [known = ""] = ids.slice(-1);
    const ground = groundOfPairs([...ids, "w"], [], { sources: { [known]: 9 } });
    const found = await introductions(ground, { sides: [ids, ["w"]], first: ALL });
    expect(found.from).toEqual({ actorCount: SIDE_AT_MOST + 5, lookedAt: SIDE_AT_MOST });
    expect(found.candidateCount).toBe(SIDE_AT_MOST);
    expect(found.ranked.map(({ from }) => from)).toContain(known);
    expect(found.ranked.map(({ from }) => from)).not.toContain(ids.at(-2));
  });

  it("are given up when the signal says so", async () => {
    const signal = AbortSignal.abort(new Error("enough"));
    const asked = { sides: ["a", "b"], first: 1 } as const;
    await expect(introductions(groundOf("ab", ""), asked, { signal })).rejects.toThrow("enough");
  });
});

function turned({ from, to, ...rest }: Introduction): Introduction {
  const { kinds, themes } = rest.fit;
  return {
    ...rest,
    from: to,
    to: from,
    fit: {
      ...rest.fit,
      themes: { ...themes, unknownOf: [...themes.unknownOf].reverse() },
      kinds: { ...kinds, from: kinds.to, to: kinds.from },
    },
    way: { ...rest.way, introducers: [...rest.way.introducers].reverse() },
    coverage: { ...rest.coverage, from: rest.coverage.to, to: rest.coverage.from },
  };
}
