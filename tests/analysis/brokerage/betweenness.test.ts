import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { betweenness } from "../../../server/analysis/brokerage/betweenness.ts";
import { contactAmong } from "../../../server/analysis/brokerage/contact.ts";
import type { Projection } from "../../../server/analysis/projection.ts";
import { anyGraph } from "../anyGraph.ts";
import { graphOf, KARATE, TRIANGLES } from "../goldenGraphs.ts";
import { everybody, tied } from "../plainGraph.ts";
import { anySides, pairsOf } from "./sides.ts";

const EXACT = { sources: Number.POSITIVE_INFINITY, seed: 1 };

describe("betweenness", () => {
  it("is 6 of 10 pairs for those who join two triangles, and nothing for the others", async () => {
    const { raw, normalised, sources, error } = await betweenness(graphOf(TRIANGLES), EXACT);
    expect([...raw]).toEqual([0, 0, 6, 6, 0, 0]);
    expect([...normalised]).toEqual([0, 0, 0.6, 0.6, 0, 0]);
    expect({ sources, error }).toEqual({ sources: 6, error: null });
  });

  it("of c falls to 2 once a and f are tied as well", async () => {
    const { raw } = await betweenness(graphOf([...TRIANGLES, ["a", "f"]]), EXACT);
    expect(raw[2]).toBe(2);
  });

  it("agrees with what is known of the karate club", async () => {
    const { raw } = await betweenness(graphOf(KARATE), EXACT);
    expect(raw[0]).toBeCloseTo(231.0714, 4);
    expect(raw[33]).toBeCloseTo(160.5516, 4);
    expect(raw[2]).toBeCloseTo(75.8508, 4);
  });

  it("is the share of shortest paths, counted one by one", async () => {
    await fc.assert(
      fc.asyncProperty(anyGraph, async (graph) => {
        const { raw } = await betweenness(graph, EXACT);
        const expected = byCounting(graph);
        for (const actor of everybody(graph)) expect(raw[actor]).toBeCloseTo(expected[actor] ?? 0);
      }),
    );
  });

  it("counts only the pairs of a side, or of two sides, when asked to", async () => {
    await fc.assert(
      fc.asyncProperty(anyGraph, anySides, async (graph, sides) => {
        const contact = contactAmong(graph, sides);
        const { raw, normalised } = await betweenness(graph, { ...EXACT, contact });
        const expected = byCounting(graph, sides);
        for (const actor of everybody(graph)) {
          expect(raw[actor]).toBeCloseTo(expected[actor] ?? 0);
          const others = pairsOf(graph, sides).filter((pair) => !pair.includes(actor)).length;
          expect(normalised[actor]).toBeCloseTo((expected[actor] ?? 0) / Math.max(1, others));
        }
      }),
      { numRuns: 300 },
    );
  });

  it("is nothing between two sides that are one inside the other", async () => {
    const graph = graphOf(TRIANGLES);
    const contact = contactAmong(graph, [
      [0, 1, 2, 3],
      [2, 3],
    ]);
    const { raw, sources, error } = await betweenness(graph, { ...EXACT, contact });
    expect({ raw: [...raw], sources, error }).toEqual({
      ...{ raw: [0, 0, 0, 0, 0, 0], sources: 0, error: null },
    });
  });

  it("is nothing where there are fewer than two others", async () => {
    const { raw, normalised } = await betweenness(graphOf([["a", "b"]]), EXACT);
    expect([...raw, ...normalised]).toEqual([0, 0, 0, 0]);
    expect((await betweenness(graphOf([]), EXACT)).raw).toHaveLength(0);
  });

  it("stops when it is no longer wanted", async () => {
    const signal = AbortSignal.abort("enough");
    await expect(betweenness(graphOf(TRIANGLES), { ...EXACT, signal })).rejects.toBe("enough");
  });
});

describe("sampled betweenness", () => {
  it("is the same for the same seed, and says from how many sources", async () => {
    const once = await betweenness(graphOf(KARATE), { sources: 10, seed: 3 });
    const again = await betweenness(graphOf(KARATE), { sources: 10, seed: 3 });
    const other = await betweenness(graphOf(KARATE), { sources: 10, seed: 4 });
    expect(again).toEqual(once);
    expect(other.raw).not.toEqual(once.raw);
    expect(once.sources).toBe(10);
  });

  it("is right on average, and errs by as much as it states", async () => {
    const graph = graphOf(KARATE);
    const exact = (await betweenness(graph, EXACT)).raw[0] ?? 0;
    let sum = 0;
    let squares = 0;
    let stated = 0;
    const draws = 2_000;
    for (let seed = 0; seed < draws; seed++) {
      const { raw, error } = await betweenness(graph, { sources: 12, seed });
      sum += raw[0] ?? 0;
      squares += ((raw[0] ?? 0) - exact) ** 2;
      stated += (error?.[0] ?? 0) ** 2;
    }
    const spread = Math.sqrt(squares / draws);
    expect(Math.abs(sum / draws - exact)).toBeLessThan((4 * spread) / Math.sqrt(draws));
    expect(Math.sqrt(stated / draws) / spread).toBeCloseTo(1, 1);
  });

  it("is right on average for two sides, too", async () => {
    const graph = graphOf(KARATE);
    const contact = contactAmong(graph, [
      everybody(graph).slice(0, 15),
      everybody(graph).slice(10),
    ]);
    const exact = (await betweenness(graph, { ...EXACT, contact })).raw[0] ?? 0;
    let sum = 0;
    let squares = 0;
    const draws = 2_000;
    for (let seed = 0; seed < draws; seed++) {
      const { raw, sources } = await betweenness(graph, { sources: 4, seed, contact });
      expect(sources).toBe(4);
      sum += raw[0] ?? 0;
      squares += ((raw[0] ?? 0) - exact) ** 2;
    }
    const spread = Math.sqrt(squares / draws);
    expect(spread).toBeGreaterThan(0);
    expect(Math.abs(sum / draws - exact)).toBeLessThan((4 * spread) / Math.sqrt(draws));
  });

  it("knows no error from a single source", async () => {
    const { error } = await betweenness(graphOf(KARATE), { sources: 1, seed: 1 });
    expect(error?.[0]).toBe(Number.POSITIVE_INFINITY);
  });
});

/** For each pair, all shortest paths are listed, and those through each actor counted. */
function byCounting(graph: Projection, sides: readonly number[][] = []): number[] {
  const sums = everybody(graph).map(() => 0);
  for (const [a, b] of pairsOf(graph, sides)) {
    const paths = shortestPaths(graph, a, b);
    for (const path of paths)
      for (const actor of path.slice(1, -1)) sums[actor] = (sums[actor] ?? 0) + 1 / paths.length;
  }
  return sums;
}

function shortestPaths(graph: Projection, from: number, to: number): number[][] {
  let paths = [[from]];
  for (let hops = 0; hops < graph.ids.length; hops++) {
    const arrived = paths.filter((path) => path.at(-1) === to);
    if (arrived.length > 0) return arrived;
    const seen = new Set(paths.flat());
    paths = paths.flatMap((path) =>
      everybody(graph)
        .filter((next) => !seen.has(next) && tied(graph, path.at(-1) ?? -1, next))
        .map((next) => [...path, next]),
    );
  }
  return [];
}
