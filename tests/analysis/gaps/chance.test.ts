import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chanceOf } from "../../../server/analysis/gaps/chance.ts";
import { expectedEdges } from "../../../server/analysis/gaps/expected.ts";
import { groupsOf, MOST_GROUPS, pairAt } from "../../../server/analysis/gaps/groups.ts";
import { observedEdges } from "../../../server/analysis/gaps/observed.ts";
import { sidesOf } from "../../../server/analysis/gaps/sides.ts";
import { neighboursOf, type Projection } from "../../../server/analysis/projection.ts";
import { randomOf } from "../../../server/analysis/random.ts";
import { at, chance, drawn, lettered, numbered, range, type Sided, sided } from "./arbitrary.ts";

function degree(graph: Projection, actor: number): number {
  return neighboursOf(graph, actor).length;
}

/** Σ k_a k_b / 2m, one pair after the other. */
function summed({ graph, from, to }: Sided): number {
  const onlyFrom = from.filter((actor) => !to.includes(actor));
  const onlyTo = to.filter((actor) => !from.includes(actor));
  let sum = 0;
  for (const a of onlyFrom) for (const b of onlyTo) sum += degree(graph, a) * degree(graph, b);
  return graph.edgeCount === 0 ? 0 : sum / (2 * graph.edgeCount);
}

describe("the edges that chance would give", () => {
  it("are the sum over all pairs, and those observed are counted one by one", async () => {
    await fc.assert(
      fc.asyncProperty(sided(9), async (asked) => {
        const { expected, observed } = (await chance(asked, { samples: 1 })) ?? {};
        expect(expected).toBeCloseTo(summed(asked), 12);
        const edges = observedEdges(asked.graph, sidesOf(asked.graph, asked.from, asked.to));
        expect(observed).toBe(edges.length);
        for (const [a, b] of edges) {
          expect([...neighboursOf(asked.graph, a)]).toContain(b);
          expect(asked.from.includes(a) && !asked.to.includes(a)).toBe(true);
          expect(asked.to.includes(b) && !asked.from.includes(b)).toBe(true);
        }
      }),
    );
  });

  it("are those of each pair alone, in a matrix of overlapping groups", async () => {
    const graph = drawn(30, 60, randomOf(4));
    const groups = [range(0, 12), range(8, 20), range(18, 30), range(0, 30)];
    const matrix = await chanceOf({ projection: graph, groups: groupsOf(graph, groups) });
    for (const [one, from] of groups.entries())
      for (const [other, to] of groups.entries())
        if (one < other)
          expect(matrix[pairAt(groups.length, one, other)]).toEqual(
            await chance({ graph, from, to }),
          );
  });

  it("are 49 / 14 across two triangles that one edge joins", async () => {
    const graph = lettered("ab bc ca cd de ef fd");
    const asked = { graph, from: at(graph, "abc"), to: at(graph, "def") };
    expect(await chance(asked)).toMatchObject({ observed: 1, expected: 3.5, method: "REWIRING" });
  });

  it("are none in a graph without edges", async () => {
    const graph = numbered(4, []);
    expect(await chance({ graph, from: [0, 1], to: [2, 3] })).toEqual({
      ...{ observed: 0, expected: 0, low: 0, high: 0, above: 0, method: "REWIRING" },
    });
  });
});

describe("groups and samples", () => {
  it("are refused where they are too many or too few", async () => {
    const graph = numbered(2, [[0, 1]]);
    const many = Array.from({ length: MOST_GROUPS + 1 }, () => [0]);
    expect(() => groupsOf(graph, many)).toThrow("121 groups: wanted at most 120.");
    const asked = { graph, from: [0], to: [1] };
    await expect(chance(asked, { samples: 0 })).rejects.toThrow("0 samples");
    await expect(chance(asked, { mostRewired: 1e6 })).rejects.toThrow("65535");
    expect(expectedEdges(graph, groupsOf(graph, []))).toHaveLength(0);
  });
});
