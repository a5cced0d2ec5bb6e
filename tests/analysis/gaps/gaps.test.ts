import { describe, expect, it } from "vitest";
import { type Gap, gapsAmong } from "../../../server/analysis/gaps/gaps.ts";
import { statedIn } from "../../../server/analysis/gaps/stated.ts";
import type { Projection } from "../../../server/analysis/projection.ts";
import { randomOf } from "../../../server/analysis/random.ts";
import { drawn, lettered, numbered, range } from "./arbitrary.ts";
import { statementsOf } from "./statements.ts";

async function ground(projection: Projection, groups: ReadonlyArray<readonly number[]>) {
  const ties = projection.ids.flatMap((a, i) =>
    [...projection.targets.subarray(projection.starts[i], projection.starts[i + 1])].map((j) => ({
      a,
      b: projection.ids[j] ?? "",
      sources: ["s1", "s2"],
    })),
  );
  return {
    projection,
    stated: await statedIn(projection, statementsOf(projection, { edges: ties, onRecord: ties })),
    read: { about: new Map(), dates: new Map() },
    groups: groups.map((actors) => ({ type: "REGION" as const, actors })),
    themesOf: new Map(),
  };
}

async function gaps(
  projection: Projection,
  groups: ReadonlyArray<readonly number[]>,
): Promise<Gap[]> {
  return gapsAmong(await ground(projection, groups), { samples: 40 });
}

describe("gaps among groups", () => {
  const triangles = lettered("ab bc ca cd de ef fd");

  it("are thin where two sides hang on one edge, and whoever has it cuts them", async () => {
    const [gap] = await gaps(lettered("ab bc cd de ef"), [range(0, 3), range(3, 6)]);
    expect(gap).toMatchObject({ verdict: "THIN", distance: 1, edges: [[2, 3]] });
    expect(gap?.routes).toMatchObject({ cutNearFrom: [2], cutNearTo: [3] });
  });

  it("are gaps where fewer edges join two triangles than any other graph of the same actors has", async () => {
    const [gap] = await gaps(triangles, [range(0, 3), range(3, 6)]);
    expect(gap).toMatchObject({ verdict: "GAP", chance: { observed: 1, low: 3 } });
  });

  it("come for every pair once, and alike alone and among others", async () => {
    const graph = drawn(40, 70, randomOf(9));
    const groups = [range(0, 10), range(10, 20), range(15, 30)];
    const all = await gaps(graph, groups);
    expect(all.map(({ from, to }) => [from, to])).toEqual([
      ...[
        [0, 1],
        [0, 2],
        [1, 2],
      ], // in order
    ]);
    const [alone] = await gaps(graph, [groups[1] ?? [], groups[2] ?? []]);
    expect({ ...all[2], from: 0, to: 1 }).toEqual(alone);
  });

  it("share everybody where two groups are the same, and are no gap", async () => {
    const [gap] = await gaps(triangles, [range(0, 4), range(0, 4)]);
    expect(gap).toMatchObject({ verdict: "AS_EXPECTED", distance: 0, edges: [] });
    expect(gap?.routes.paths).toEqual([[0], [1], [2], [3]]);
    expect([...(gap?.shared ?? [])]).toEqual([0, 1, 2, 3]);
  });

  it("run between the rest of a group and what is nested in it", async () => {
    const [gap] = await gaps(triangles, [range(0, 6), range(0, 3)]);
    expect(gap).toMatchObject({ edges: [], distance: 0, chance: { observed: 0, expected: 0 } });
  });

  it("are no data where a group is empty or has fewer than three actors", async () => {
    for (const few of [[], [3], [3, 4]]) {
      const [gap] = await gaps(triangles, [range(0, 3), few]);
      expect(gap?.verdict).toBe("NO_DATA");
    }
  });

  it("are none among fewer than two groups", async () => {
    expect(await gaps(triangles, [])).toEqual([]);
    expect(await gaps(triangles, [[0, 1]])).toEqual([]);
  });

  it("are no data in a graph without edges, where nothing is on record of anybody", async () => {
    const graph = lettered("aa bb cc dd ee ff");
    expect((await gaps(graph, [range(0, 3), range(3, 6)]))[0]).toMatchObject({
      ...{ verdict: "NO_DATA", distance: null, chance: { expected: 0, low: 0, high: 0 } },
    });
  });

  it("find a planted gap, and none where ties are drawn at random", async () => {
    const [half, rest] = [range(0, 30), range(30, 60)];
    const any = drawn(60, 300, randomOf(2));
    const crossing = any.ids.flatMap((_, i) =>
      [...any.targets.subarray(any.starts[i], any.starts[i + 1])].map((j) => [i, j] as const),
    );
    const within = numbered(
      60,
      crossing.filter(([i, j]) => i < 30 === j < 30 || i + j < 12),
    );
    expect((await gaps(any, [half, rest]))[0]?.verdict).toBe("AS_EXPECTED");
    expect((await gaps(within, [half, rest]))[0]?.verdict).toBe("GAP");
  });
});

describe("a long computation", () => {
  const graph = drawn(60, 120, randomOf(5));
  const halves = [range(0, 30), range(30, 60)];

  it("tells how much is done, ever more", async () => {
    const told: number[] = [];
    await gapsAmong(await ground(graph, halves), { onProgress: (done) => told.push(done) });
    expect(told.length).toBeGreaterThan(0);
    expect(told).toEqual(told.toSorted((a, b) => a - b));
    expect([told[0], Math.max(...told) <= 1]).toEqual([0, true]);
  });

  it("stops when its signal fires", async () => {
    const asked = await ground(graph, halves);
    const stopping = new AbortController();
    const started = gapsAmong(asked, { signal: stopping.signal });
    stopping.abort(new Error("Nobody waits any more."));
    await expect(started).rejects.toThrow("Nobody waits any more.");
  });
});
