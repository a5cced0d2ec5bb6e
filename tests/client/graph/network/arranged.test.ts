import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arranged, nodeBox, type Sign, sides } from "../../../../client/graph/network/arranged.ts";
import { overlap } from "../../../../client/graph/network/boxes.ts";
import type { Box } from "../../../../client/graph/placement.ts";

const SEEN: Box = { left: 0, right: 600, top: 0, bottom: 400 };
const BADGE = { width: 24, height: 14 };

const sign = fc.record({
  x: fc.integer({ min: 0, max: 600 }),
  y: fc.integer({ min: 0, max: 400 }),
  label: fc.record({ width: fc.integer({ min: 8, max: 128 }), height: fc.constantFrom(16, 32) }),
  badge: fc.constantFrom(null, BADGE),
  chosen: fc.boolean(),
});

/** Signs of up to 40 nodes; the chosen ones are the most important, as those who ask for room sort them. */
const signs = fc
  .tuple(fc.array(sign, { maxLength: 40 }), fc.constantFrom(4.5, 11, 30))
  .map(([all, radius]) =>
    all
      .map((each, index): Sign => ({ ...each, id: `${index}`, radius }))
      .sort((a, b) => Number(b.chosen) - Number(a.chosen)),
  );

function at(x: number, y: number, more: Partial<Sign> = {}): Sign {
  const label = { width: 60, height: 16 };
  return { id: `${x} ${y}`, x, y, radius: 10, label, badge: null, chosen: false, ...more };
}

function boxes(of: readonly Sign[], what: "label" | "badge"): Map<string, Box> {
  const places = arranged(of, SEEN);
  return new Map([...places].flatMap(([id, place]) => (place[what] ? [[id, place[what]]] : [])));
}

describe("the writing of a network", () => {
  it("never has two labels over each other", () => {
    fc.assert(
      fc.property(signs, (all) => {
        const shown = [...boxes(all, "label").values()];
        const pairs = shown.flatMap((a, index) =>
          shown.slice(index + 1).map((b) => [a, b] as const),
        );
        expect(pairs.filter(([a, b]) => overlap(a, b))).toEqual([]);
      }),
    );
  });

  it("has no label over a node or a badge, unless the reader chose it", () => {
    fc.assert(
      fc.property(signs, (all) => {
        const things = [...all.map(nodeBox), ...boxes(all, "badge").values()];
        const labels = boxes(all, "label");
        const free = all.filter(({ chosen }) => !chosen).flatMap(({ id }) => labels.get(id) ?? []);
        expect(free.filter((label) => things.some((thing) => overlap(label, thing)))).toEqual([]);
      }),
    );
  });

  it("leaves a label out only where nodes, badges and more important labels take every side", () => {
    fc.assert(
      fc.property(signs, (all) => {
        const labels = boxes(all, "label");
        const badges = [...boxes(all, "badge").values()];
        for (const [index, each] of all.entries()) {
          if (labels.has(each.id)) continue;
          const before = all.slice(0, index).flatMap(({ id }) => labels.get(id) ?? []);
          const inTheWay = each.chosen ? before : [...all.map(nodeBox), ...badges, ...before];
          const free = sides(each, SEEN).filter((side) => !inTheWay.some((b) => overlap(side, b)));
          expect(free).toEqual([]);
        }
      }),
    );
  });

  it("shows badges where they hit no node and no other badge", () => {
    fc.assert(
      fc.property(signs, (all) => {
        const badges = boxes(all, "badge");
        for (const [id, badge] of badges) {
          const others = all.filter((each) => each.id !== id);
          const things = others.flatMap((each) =>
            [nodeBox(each), badges.get(each.id) ?? []].flat(),
          );
          expect(things.some((thing) => overlap(badge, thing))).toBe(false);
        }
      }),
    );
  });

  it("stands below its node where there is room, and on a side that is in sight", () => {
    const middle = at(300, 200);
    expect(boxes([middle], "label").get(middle.id)?.top).toBeGreaterThan(210);
    const low = at(300, 395);
    const box = boxes([low], "label").get(low.id);
    expect(box && box.bottom <= 400).toBe(true);
  });
});
