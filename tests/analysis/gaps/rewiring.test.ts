import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Rewiring } from "../../../server/analysis/gaps/rewiring.ts";
import { randomOf } from "../../../server/analysis/random.ts";
import { chance, drawn, lettered, numbered, range, sided } from "./arbitrary.ts";

describe("rewiring", () => {
  it("keeps the number of everybody's edges, and never ties anybody twice or to himself", () => {
    fc.assert(
      fc.property(sided(12), fc.integer(), ({ graph }, seed) => {
        const rewiring = new Rewiring(graph, randomOf(seed));
        for (const attempts of [1, 10, 100]) {
          rewiring.swap(attempts);
          const edges = graph.ids.flatMap((_, a) =>
            [...rewiring.targets.subarray(graph.starts[a], graph.starts[a + 1])].map(
              (b) => [a, b] as const,
            ),
          );
          const names = new Set(edges.map(([a, b]) => `${a}-${b}`));
          expect(names.size).toBe(graph.targets.length);
          for (const [a, b] of edges) {
            expect(a).not.toBe(b);
            expect(names.has(`${b}-${a}`)).toBe(true);
          }
        }
      }),
    );
  });

  it("comes by every simple graph with the same degrees equally often", () => {
    // Six actors with one edge each can be tied in 5 × 3 = 15 ways.
    const graph = numbered(6, [
      [0, 1],
      [2, 3],
      [4, 5],
    ]);
    const rewiring = new Rewiring(graph, randomOf(7));
    const times = new Map<string, number>();
    const draws = 15_000;
    for (let draw = 0; draw < draws; draw++) {
      rewiring.swap(20);
      const name = rewiring.targets.join();
      times.set(name, (times.get(name) ?? 0) + 1);
    }
    expect(times.size).toBe(15);
    const squares = [...times.values()].map((count) => (count - draws / 15) ** 2 / (draws / 15));
    // Chi-squared, 14 degrees of freedom: 36 is passed once in a thousand.
    expect(squares.reduce((sum, each) => sum + each, 0)).toBeLessThan(36);
  });

  it("has the interval of all graphs with the same degrees, listed one by one", async () => {
    const pairs = range(0, 6).flatMap((i) => range(i + 1, 6).map((j) => [i, j] as const));
    const triangles = lettered("ab bc ca cd de ef fd");
    const across: number[] = [];
    for (let set = 0; set < 1 << pairs.length; set++) {
      const edges = pairs.filter((_, at) => set & (1 << at));
      const degrees = range(0, 6).map((i) => edges.filter((edge) => edge.includes(i)).length);
      if (degrees.join() === "2,2,3,3,2,2")
        across.push(edges.filter(([i, j]) => i < 3 && j >= 3).length);
    }
    across.sort((a, b) => a - b);
    const at = (share: number) => across[Math.ceil(share * across.length) - 1];
    const drawn = await chance(
      { graph: triangles, from: [0, 1, 2], to: [3, 4, 5] },
      { samples: 20_000 },
    );
    expect(drawn).toMatchObject({ low: at(0.025), high: at(0.975) });
    const above = across.filter((count) => count > 1).length / across.length;
    expect(drawn?.above).toBeCloseTo(above, 2);
  });

  it("gives the same figures for the same seed, and others for another", async () => {
    const graph = drawn(200, 500, randomOf(1));
    const asked = { graph, from: range(0, 60), to: range(60, 150) };
    const first = await chance(asked, { seed: 5 });
    expect(await chance(asked, { seed: 5 })).toEqual(first);
    expect((await chance(asked, { seed: 6 }))?.above).not.toBe(first?.above);
  });

  it("has an interval around the mean of the configuration model, on graphs drawn at random", async () => {
    for (const seed of range(0, 20)) {
      const graph = drawn(120, 240, randomOf(seed));
      const {
        low = 1,
        high = 0,
        expected = 0,
      } = (await chance({ graph, from: range(0, 40), to: range(40, 90) })) ?? {};
      expect(low).toBeLessThanOrEqual(expected);
      expect(high).toBeGreaterThanOrEqual(expected);
    }
  });

  it("leaves about 1 in 20 graphs drawn at random outside the interval, and no more", async () => {
    let outside = 0;
    const graphs = 200;
    for (const seed of range(0, graphs)) {
      const graph = drawn(60, 120, randomOf(1_000 + seed));
      const {
        observed = 0,
        low = 0,
        high = 0,
      } = (await chance({ graph, from: range(0, 20), to: range(20, 45) }, { samples: 200 })) ?? {};
      if (observed < low || observed > high) outside++;
    }
    expect(outside / graphs).toBeLessThan(0.08);
  });

  it("knows that a hub has no choice, where the mean of the configuration model does not", async () => {
    const star = numbered(
      7,
      range(1, 7).map((leaf) => [0, leaf] as const),
    );
    expect(await chance({ graph: star, from: [0], to: range(1, 7) })).toMatchObject({
      ...{ observed: 6, expected: 3, low: 6, high: 6 },
    });
  });
});
