import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isWithin } from "../../../../client/graph/network/boxes.ts";
import { boxAround, shownIn, sightOf, union } from "../../../../client/graph/network/sight.ts";
import { spot } from "./models.ts";

const coordinate = fc.integer({ min: -5000, max: 5000 });
const box = fc.tuple(coordinate, coordinate, coordinate, coordinate).map(([a, b, c, d]) => ({
  left: Math.min(a, b),
  right: Math.max(a, b),
  top: Math.min(c, d),
  bottom: Math.max(c, d),
}));
const frame = fc.record({
  width: fc.integer({ min: 300, max: 2000 }),
  height: fc.integer({ min: 300, max: 1200 }),
});

/** Rounding must not decide. */
function grown({ left, right, top, bottom }: ReturnType<typeof union>) {
  return { left: left - 0.01, right: right + 0.01, top: top - 0.01, bottom: bottom + 0.01 };
}

describe("what is seen of a network", () => {
  it("is all of it, with room for the writing, and never blown up", () => {
    fc.assert(
      fc.property(box, frame, (all, size) => {
        const sight = sightOf(all, size);
        expect(isWithin(all, grown(shownIn(sight, size)))).toBe(true);
        expect(sight.zoom).toBeLessThanOrEqual(1.2);
      }),
    );
  });

  it("still holds what was seen before when something new is brought in", () => {
    fc.assert(
      fc.property(box, box, frame, (before, fresh, size) => {
        const sight = sightOf(before, size);
        const seen = shownIn(sight, size);
        const next = sightOf(union(seen, fresh), { ...size, mostZoom: sight.zoom });
        expect(isWithin(seen, grown(shownIn(next, size)))).toBe(true);
        expect(isWithin(fresh, grown(shownIn(next, size)))).toBe(true);
        expect(next.zoom).toBeLessThanOrEqual(sight.zoom);
      }),
    );
  });

  it("is nothing where there is nobody", () => {
    expect(boxAround([])).toBeNull();
    expect(boxAround([spot("a", { x: 8, y: 16 })])).toEqual({
      left: 8,
      right: 8,
      top: 16,
      bottom: 16,
    });
  });
});
