import { describe, expect, it } from "vitest";
import { type Gap, gapsAmong } from "../../../server/analysis/gaps/gaps.ts";
import { statedIn } from "../../../server/analysis/gaps/stated.ts";
import { inTurns } from "../../../server/analysis/inTurns.ts";
import type { Projection } from "../../../server/analysis/projection.ts";
import { randomOf } from "../../../server/analysis/random.ts";
import { drawn, finished, lettered, numbered, range } from "./arbitrary.ts";

function ground(projection: Projection, groups: ReadonlyArray<readonly number[]>) {
  const ties = projection.ids.flatMap((a, i) =>
    [...projection.targets.subarray(projection.starts[i], projection.starts[i + 1])].map((j) => ({
      a,
      b: projection.ids[j] ?? "",
      sources: ["s1", "s2"],
    })),
  );
  return {
    projection,
    stated: finished(statedIn(projection, { edges: ties, onRecord: ties })),
    read: { about: new Map(), dates: new Map() },
    groups: groups.map((actors) => ({ type: "REGION" as const, actors })),
    themesOf: new Map(),
  };
}

function gaps(projection: Projection, groups: ReadonlyArray<readonly number[]>): Gap[] {
  return finished(gapsAmong(ground(projection, groups), { samples: 40 }));
}

describe("gaps among groups", () => {
  const triangles = lettered("ab bc ca cd de ef fd");

  it("are thin where two sides hang on one edge, and whoever has it cuts them", () => {
    const [gap] = gaps(lettered("ab bc cd de ef"), [range(0, 3), range(3, 6)]);
    expect(gap).toMatchObject({ verdict: "THIN", distance: 1, edges: [[2, 3]] });
    expect(gap?.routes).toMatchObject({ cutNearFrom: [2], cutNearTo: [3] });
  });

  it("are gaps where fewer edges join two triangles than any other graph of the same actors has", () => {
    const [gap] = gaps(triangles, [range(0, 3), range(3, 6)]);
    expect(gap).toMatchObject({ verdict: "GAP", chance: { observed: 1, low: 3 } });
  });

  it("come for every pair once, and alike alone and among others", () => {
    const graph = drawn(40, 70, randomOf(9));
    const groups = [range(0, 10), range(10, 20), range(15, 30)];
    const all = gaps(graph, groups);
    expect(all.map(({ from, to }) => [from, to])).toEqual([
      ...[
        [0, 1],
        [0, 2],
        [1, 2],
      ], // in order
    ]);
    const [alone] = gaps(graph, [groups[1] ?? [], groups[2] ?? []]);
    expect({ ...all[2], from: 0, to: 1 }).toEqual(alone);
  });

  it("share everybody where two groups are the same, and are no gap", () => {
    const [gap] = gaps(triangles, [range(0, 4), range(0, 4)]);
    expect(gap).toMatchObject({ verdict: "AS_EXPECTED", distance: 0, edges: [] });
    expect(gap?.routes.paths).toEqual([[0], [1], [2], [3]]);
    expect([...(gap?.shared ?? [])]).toEqual([0, 1, 2, 3]);
  });

  it("run between the rest of a group and what is nested in it", () => {
    const [gap] = gaps(triangles, [range(0, 6), range(0, 3)]);
    expect(gap).toMatchObject({ edges: [], distance: 0, chance: { observed: 0, expected: 0 } });
  });

  it("are no data where a group is empty or has fewer than three actors", () => {
    const verdicts = [[], [3], [3, 4]].map(
      (few) => gaps(triangles, [range(0, 3), few])[0]?.verdict,
    );
    expect(verdicts).toEqual(["NO_DATA", "NO_DATA", "NO_DATA"]);
  });

  it("are none among fewer than two groups", () => {
    expect([gaps(triangles, []), gaps(triangles, [[0, 1]])]).toEqual([[], []]);
  });

  it("are no data in a graph without edges, where nothing is on record of anybody", () => {
    const graph = lettered("aa bb cc dd ee ff");
    expect(gaps(graph, [range(0, 3), range(3, 6)])[0]).toMatchObject({
      ...{ verdict: "NO_DATA", distance: null, chance: { expected: 0, low: 0, high: 0 } },
    });
  });

  it("find a planted gap, and none where ties are drawn at random", () => {
    const [half, rest] = [range(0, 30), range(30, 60)];
    const any = drawn(60, 300, randomOf(2));
    const crossing = any.ids.flatMap((_, i) =>
      [...any.targets.subarray(any.starts[i], any.starts[i + 1])].map((j) => [i, j] as const),
    );
    const within = numbered(
      60,
      crossing.filter(([i, j]) => i < 30 === j < 30 || i + j < 12),
    );
    expect(gaps(any, [half, rest])[0]?.verdict).toBe("AS_EXPECTED");
    expect(gaps(within, [half, rest])[0]?.verdict).toBe("GAP");
  });
});

describe("a long computation", () => {
  it("comes to the same in turns, and stops when its signal fires", async () => {
    const graph = drawn(60, 120, randomOf(5));
    const asked = ground(graph, [range(0, 30), range(30, 60)]);
    expect(await inTurns(gapsAmong(asked))).toEqual(finished(gapsAmong(asked)));
    const stopping = new AbortController();
    const started = inTurns(gapsAmong(asked), stopping.signal);
    stopping.abort(new Error("Nobody waits any more."));
    await expect(started).rejects.toThrow("Nobody waits any more.");
  });
});
