import fc from "fast-check";
import { expect, it } from "vitest";
import { intervalOf } from "../../../../client/pages/gap/interval.ts";

const chance = { above: 0.5, method: "REWIRING" } as const;

it("sets what is on record against chance on a scale with a round end", () => {
  const interval = intervalOf({ observed: 7, expected: { ...chance, mean: 3, low: 0, high: 12 } });
  expect(interval).toEqual({ observed: 7 / 15, mean: 3 / 15, low: 0, high: 12 / 15, end: 15 });
});

it("has room for everything on its scale, and wastes no more than half", () => {
  const count = fc.nat({ max: 100_000 });
  fc.assert(
    fc.property(count, count, count, (observed, low, more) => {
      const expected = { ...chance, mean: low + more / 2, low, high: low + more };
      const { end, ...places } = intervalOf({ observed, expected });
      const values = Object.values(places);
      expect(Math.min(...values)).toBeGreaterThanOrEqual(0);
      expect(Math.max(...values)).toBeLessThanOrEqual(1);
      expect(end).toBeLessThanOrEqual(2 * Math.max(observed, low + more, 1));
    }),
  );
});
