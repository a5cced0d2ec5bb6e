import { describe, expect, it } from "vitest";
import { affordableLists } from "../../../server/analysis/introductions/affordableLists.ts";
import type { TiesBetween } from "../../../server/analysis/introductions/tiesBetween.ts";
import { type Projection, projectionOf } from "../../../server/analysis/projection.ts";
import { randomOf } from "../../../server/analysis/random.ts";

const side = (size: number) => new Set(Array.from({ length: size }, (_, at) => `v${at}`));
const list = (size: number): TiesBetween => ({ from: side(size), to: side(size), ties: [] });
const graph = (edgeCount: number): Projection => ({ ...projectionOf("ab", []), edgeCount });

describe("The lists that there is time for", () => {
  it("are all of a small graph, in their order", () => {
    const all = Array.from({ length: 136 }, () => list(30));
    expect(affordableLists(all, graph(1_000), randomOf(1))).toBe(all);
  });

  it("are some of a large one, drawn by the random numbers, the same for the same", () => {
    const all = Array.from({ length: 100 }, () => list(30));
    const some = affordableLists(all, graph(400_000), randomOf(1));
    expect(some.length).toBeGreaterThan(1);
    expect(some.length).toBeLessThan(100);
    expect(all).toEqual(expect.arrayContaining([...some]));
    expect(affordableLists(all, graph(400_000), randomOf(1))).toEqual(some);
    expect(affordableLists(all, graph(400_000), randomOf(2))).not.toBe(some);
  });

  it("are one at least, however large", () => {
    expect(affordableLists([list(250), list(250)], graph(1e9), randomOf(1))).toHaveLength(1);
  });

  it("are none where there is none", () => {
    expect(affordableLists([], graph(10), randomOf(1))).toEqual([]);
  });
});
