import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Communities, communities } from "../../../server/analysis/communities/communities.ts";
import { neighboursOf, type Projection } from "../../../server/analysis/projection.ts";
import { anyGraph } from "../anyGraph.ts";
import { graphOf, KARATE, pairsOf, TRIANGLES } from "../goldenGraphs.ts";
import { everybody, partsOf } from "../plainGraph.ts";

describe("communities", () => {
  it("are the two triangles that one edge joins, whatever the start", async () => {
    const found = await communities(graphOf(TRIANGLES));
    expect([...found.communityOf]).toEqual([0, 0, 0, 1, 1, 1]);
    expect(found).toMatchObject({ count: 2, stability: 1, foundAgain: [1, 1] });
    expect(found.modularity).toBeCloseTo(5 / 14, 12);
  });

  it("of the karate club are the four of the greatest modularity that is known", async () => {
    const { modularity, count } = await communities(graphOf(KARATE));
    expect(count).toBe(4);
    expect(modularity).toBeCloseTo(0.419_789_6, 6);
  });

  it("hold nobody without a tie", async () => {
    const found = await communities(graphOf(pairsOf("ac"), ["b"]));
    expect([...found.communityOf]).toEqual([0, -1, 0]);
  });

  it("are none without ties", async () => {
    const nothing = { count: 0, modularity: 0, stability: 1, foundAgain: [] };
    expect(await communities(graphOf([], ["a"]))).toMatchObject(nothing);
    expect(await communities(graphOf([]))).toMatchObject(nothing);
  });

  it("are the same for the same seed, the largest first, each in one piece and worth its modularity", async () => {
    await fc.assert(
      fc.asyncProperty(anyGraph, fc.nat(99), async (graph, seed) => {
        const found = await communities(graph, { seed });
        expect(await communities(graph, { seed })).toEqual(found);
        const groups = groupsOf(found);
        const sizes = groups.map(({ length }) => length);
        expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
        for (const group of groups) expect(partsOf(graph, group)).toEqual([group]);
        expect(found.modularity).toBeCloseTo(modularityOf(graph, found), 9);
      }),
    );
  });

  it("stop in the middle when they are no longer wanted", async () => {
    const stop = new AbortController();
    let told = 0;
    const onProgress = (done: number) => {
      told = done;
      if (done > 0.25) stop.abort("enough");
    };
    const asked = communities(graphOf(KARATE), { signal: stop.signal, onProgress });
    await expect(asked).rejects.toBe("enough");
    expect(told).toBe(0.3);
  });
});

function groupsOf({ communityOf, count }: Communities): number[][] {
  return Array.from({ length: count }, (_, group) =>
    [...communityOf.keys()].filter((actor) => communityOf[actor] === group),
  );
}

/** Newman & Girvan: over all ordered pairs in one community, their edge less the chance of one. */
function modularityOf(graph: Projection, { communityOf }: Communities): number {
  const ends = graph.targets.length;
  let sum = 0;
  for (const a of everybody(graph)) {
    for (const b of everybody(graph)) {
      if (communityOf[a] !== communityOf[b]) continue;
      const near = neighboursOf(graph, a);
      sum += (near.includes(b) ? 1 : 0) - (near.length * neighboursOf(graph, b).length) / ends;
    }
  }
  return ends === 0 ? 0 : sum / ends;
}
