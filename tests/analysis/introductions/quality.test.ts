import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { foundBy } from "../../../server/analysis/introductions/found.ts";
import { quality } from "../../../server/analysis/introductions/quality.ts";
import { tiesBetween } from "../../../server/analysis/introductions/tiesBetween.ts";
import type { Pair } from "../../../server/analysis/projection.ts";
import { groundOfPairs } from "./world.ts";

const scored = fc.array(fc.tuple(fc.nat(6), fc.boolean()), { minLength: 1, maxLength: 40 });

describe("What was hidden", () => {
  it("is found by the share of pairs of a hidden one and another in which it stands before", () => {
    fc.assert(
      fc.property(scored, (each) => {
        const ours = each.filter(([, hidden]) => hidden);
        const others = each.filter(([, hidden]) => !hidden);
        const wins = ours.flatMap(([a]) => others.map(([b]) => (Math.sign(a - b) + 1) / 2));
        const auc = wins.length > 0 ? wins.reduce((sum, win) => sum + win, 0) / wins.length : null;
        const found = foundBy(...listed(each)).auc;
        if (auc === null) expect(found).toBeNull();
        else expect(found).toBeCloseTo(auc, 12);
      }),
    );
  });

  it("counts among the first ten, equal ones at the end by lot", () => {
    const list = (...each: Array<[number, boolean]>) => foundBy(...listed(each)).precisionAtTen;
    const nine = Array.from({ length: 9 }, (): [number, boolean] => [5, false]);
    expect(list([9, true], ...nine, [1, true])).toBe(0.1);
    expect(list(...nine, [1, true], [1, false])).toBe(0.05);
    expect(list([1, true], [0, true])).toBe(0.2);
  });
});

describe("The quality of introductions", () => {
  const ids = Array.from({ length: 24 }, (_, index) => `v${String(index).padStart(2, "0")}`);
  const ties = ids.flatMap((a, i) =>
    ids.slice(i + 1).flatMap((b, j): Pair[] => ((i * 7 + j * 5) % 6 === 0 ? [[a, b]] : [])),
  );
  const groups = new Map([
    ["east", new Set(ids.slice(0, 8))],
    ["north", new Set(ids.slice(8, 17))],
    ["west", new Set(ids.slice(15))],
  ]);
  const hiddenEach: Pair[][] = [];
  const without = (hidden: readonly Pair[]) => {
    hiddenEach.push([...hidden]);
    return groundOfPairs(
      ids,
      ties.filter((tie) => !hidden.includes(tie)),
    );
  };

  it("hides a tenth of the ties between groups ten times, and no other tie", async () => {
    const { hiddenCount, tieCount, rounds } = await quality({ groups, ties, without }, 1);
    const between = new Set(tiesBetween(groups, ties).flatMap((each) => each.ties));
    expect(tieCount).toBe(between.size);
    expect([hiddenCount, rounds, hiddenEach.length]).toEqual([Math.ceil(tieCount / 10), 10, 10]);
    for (const hidden of hiddenEach) {
      expect(hidden).toHaveLength(hiddenCount);
      for (const tie of hidden) expect(between).toContain(tie);
    }
    expect(new Set(hiddenEach.map((hidden) => hidden.join())).size).toBeGreaterThan(1);
  });

  it("is the same for the same seed, and another for another", async () => {
    const measured = { groups, ties, without };
    const one = await quality(measured, 1);
    expect(await quality(measured, 1)).toEqual(one);
    expect(await quality(measured, 2)).not.toEqual(one);
  });

  it("gives an order at random no better a chance than a half, about", async () => {
    const seeds = [1, 2, 3, 4, 5];
    const all = await Promise.all(seeds.map((seed) => quality({ groups, ties, without }, seed)));
    const mean =
      all.reduce((sum, { rankings }) => sum + (rankings.random.auc?.mean ?? 0), 0) / all.length;
    expect(Math.abs(mean - 0.5)).toBeLessThan(0.1);
  });

  it("has nothing to find where no tie joins two groups", async () => {
    const found = await quality({ groups: new Map(), ties, without }, 1);
    expect(found).toMatchObject({ tieCount: 0, hiddenCount: 0, listCount: 0, bestPrecision: null });
    expect(found.rankings.introductions).toEqual({ auc: null, precisionAtTen: null });
  });
});

/** Scores, and the places of those that are hidden. */
function listed(each: ReadonlyArray<readonly [number, boolean]>): [Float64Array, Set<number>] {
  const hidden = [...each.keys()].filter((at) => each[at]?.[1]);
  return [Float64Array.from(each, ([score]) => score), new Set(hidden)];
}
