import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { poisson, quantile, shareAbove } from "../../../server/analysis/gaps/poisson.ts";
import { randomOf } from "../../../server/analysis/random.ts";
import { chance, drawn, range } from "./arbitrary.ts";

describe("the Poisson distribution", () => {
  it("has the quantiles of its formula", () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 30, noNaN: true }), (mean) => {
        const spread = poisson(mean);
        let share = Math.exp(-mean);
        let below = share;
        for (let count = 0; count < 60; count++) {
          expect(shareAbove(spread, count)).toBeCloseTo(1 - below, 9);
          share *= mean / (count + 1);
          below += share;
        }
      }),
    );
  });

  it("leaves a fortieth on either side, for large means too", () => {
    const spread = poisson(250_000);
    expect(quantile(spread, 0.025)).toBeCloseTo(250_000 - 1.96 * 500, -1);
    expect(quantile(spread, 0.975)).toBeCloseTo(250_000 + 1.96 * 500, -1);
    expect(quantile(poisson(0), 0.975)).toBe(0);
  });

  it("agrees with rewiring on a graph of 2,000 actors and 6,000 ties", async () => {
    const graph = drawn(2_000, 6_000, randomOf(3));
    const asked = { graph, from: range(0, 200), to: range(200, 500) };
    const rewired = await chance(asked);
    const byFormula = await chance(asked, { mostRewired: 0 });
    expect(byFormula?.method).toBe("POISSON");
    const width = (byFormula?.high ?? 0) - (byFormula?.low ?? 0);
    // Rewired graphs spread a little less, as the edges of each actor are given.
    expect(Math.abs((rewired?.low ?? 0) - (byFormula?.low ?? 0))).toBeLessThan(width / 8);
    expect(Math.abs((rewired?.high ?? 0) - (byFormula?.high ?? 0))).toBeLessThan(width / 8);
    expect(rewired?.above).toBeCloseTo(byFormula?.above ?? -1, 1);
  });
});
