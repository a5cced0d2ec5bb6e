import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { introductions } from "../../../server/analysis/introductions/introductions.ts";
import { closerPairs, efficiencyBetween, withTie } from "./byDefinition.ts";
import { anyWorld } from "./world.ts";

const ALL = Number.MAX_SAFE_INTEGER;

describe("The gain of an introduction", () => {
  it("is the growth of the efficiency when the tie is added and all distances are counted anew", async () => {
    let [seen, joined] = [0, 0];
    await fc.assert(
      fc.asyncProperty(anyWorld, async ({ ground, pairs, from, to }) => {
        const { projection } = ground;
        const sides = [
          from.filter((id) => !to.includes(id)),
          to.filter((id) => !from.includes(id)),
        ];
        const before = efficiencyBetween(projection, sides);
        const { ranked } = await introductions(ground, { sides: [from, to], first: ALL });
        for (const { gain, ...tie } of ranked) {
          const after = withTie(projection, pairs, [tie.from, tie.to]);
          expect(gain.efficiency).toBeCloseTo(efficiencyBetween(after, sides) - before, 8);
          expect(gain.efficiency).toBeGreaterThan(0);
          expect(gain).toMatchObject(closerPairs(projection, after, sides));
          seen++;
          if (gain.joined > 0) joined++;
        }
      }),
      { numRuns: 500 },
    );
    expect(Math.min(seen - joined, joined)).toBeGreaterThan(100);
  });

  it("is a share of the best candidate's", async () => {
    await fc.assert(
      fc.asyncProperty(anyWorld, async ({ ground, from, to }) => {
        const { ranked } = await introductions(ground, { sides: [from, to], first: ALL });
        const best = Math.max(...ranked.map(({ gain }) => gain.efficiency));
        for (const { gain } of ranked) expect(gain.value).toBe(gain.efficiency / best);
      }),
    );
  });
});
