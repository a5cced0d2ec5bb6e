import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type Fragility,
  fragility,
  lostActors,
} from "../../../server/analysis/fragility/fragility.ts";
import type { Projection } from "../../../server/analysis/projection.ts";
import { anyGraph } from "../anyGraph.ts";
import { graphOf, KARATE, pairsOf, TRIANGLES } from "../goldenGraphs.ts";
import { allPairs, everybody, partsOf, tied } from "../plainGraph.ts";

describe("cut points and bridges", () => {
  it("are c, d and cd of two joined triangles, each cutting off the others of a triangle", async () => {
    const graph = graphOf(TRIANGLES);
    expect(named(graph, await fragility(graph))).toEqual({
      cutPoints: [
        { actor: "c", pieces: [3, 2], lost: ["a", "b"], news: true },
        { actor: "d", pieces: [3, 2], lost: ["e", "f"], news: true },
      ],
      bridges: [{ ends: "cd", pieces: [3, 3], lost: ["d", "e", "f"], news: true }],
    });
  });

  it("are gone once a and f are tied as well", async () => {
    const graph = graphOf([...TRIANGLES, ["a", "f"]]);
    expect(named(graph, await fragility(graph))).toEqual({ cutPoints: [], bridges: [] });
  });

  it("are, in the karate club, member 0 and the only tie of member 11", async () => {
    const graph = graphOf(KARATE);
    const { cutPoints, bridges } = named(graph, await fragility(graph));
    expect(cutPoints).toEqual([
      { actor: "00", pieces: [27, 5, 1], lost: ["04", "05", "06", "10", "11", "16"], news: true },
    ]);
    expect(bridges).toEqual([{ ends: "0011", pieces: [33, 1], lost: ["11"], news: false }]);
  });

  it("are no news where one dangling neighbour comes loose, and rank below those who cut off more", async () => {
    const graph = graphOf(pairsOf("ab ac bc ax cy cz"));
    const { cutPoints } = await fragility(graph);
    expect(cutPoints.map(({ actor, lost, news }) => [graph.ids[actor], lost, news])).toEqual([
      ["c", 2, true],
      ["a", 1, false],
    ]);
  });

  it("are found in a chain far longer than any stack", async () => {
    const ids = Array.from({ length: 50_000 }, (_, at) => String(at).padStart(5, "0"));
    const graph = graphOf(ids.slice(1).map((id, at) => [ids[at] ?? "", id]));
    const { cutPoints, bridges } = await fragility(graph);
    expect(cutPoints).toHaveLength(49_998);
    expect(bridges).toHaveLength(49_999);
    expect(cutPoints[0]).toMatchObject({ actor: 24_999, pieces: [25_000, 24_999], lost: 24_999 });
  });

  it("are none in a graph without anybody", async () => {
    const graph = graphOf([]);
    expect(named(graph, await fragility(graph))).toEqual({ cutPoints: [], bridges: [] });
  });

  it("are those found by leaving out each actor and each edge in turn", async () => {
    await fc.assert(
      fc.asyncProperty(anyGraph, async (graph) => {
        const { cutPoints, bridges } = named(graph, await fragility(graph));
        expect(cutPoints).toEqual(ranked(cutPointsByTrying(graph)));
        expect(bridges).toEqual(ranked(bridgesByTrying(graph)));
      }),
      { numRuns: 300 },
    );
  });

  it("stop when they are no longer wanted", async () => {
    const graph = graphOf(TRIANGLES);
    await expect(fragility(graph, { signal: AbortSignal.abort("enough") })).rejects.toBe("enough");
  });
});

/** Breaks by the names of actors. */
function named(graph: Projection, found: Fragility) {
  const name = (actor: number) => graph.ids[actor] ?? "";
  const lost = (each: Fragility["cutPoints"][number] | Fragility["bridges"][number]) => ({
    pieces: each.pieces,
    lost: [...lostActors(found, each)].map(name),
    news: each.news,
  });
  return {
    cutPoints: found.cutPoints.map((each) => ({ actor: name(each.actor), ...lost(each) })),
    bridges: found.bridges.map((each) => ({ ends: each.ends.map(name).join(""), ...lost(each) })),
  };
}

function cutPointsByTrying(graph: Projection) {
  return everybody(graph).flatMap((actor) => {
    const part = partsOf(graph, everybody(graph)).find((each) => each.includes(actor)) ?? [];
    const left = part.filter((each) => each !== actor);
    const pieces = partsOf(graph, left);
    return pieces.length < 2 ? [] : [{ actor: graph.ids[actor] ?? "", ...broken(graph, pieces) }];
  });
}

function bridgesByTrying(graph: Projection) {
  return allPairs(graph)
    .filter(([a, b]) => tied(graph, a, b))
    .flatMap(([a, b]) => {
      const part = partsOf(graph, everybody(graph)).find((each) => each.includes(a)) ?? [];
      const pieces = partsOf(graph, part, (x, y) => Math.min(x, y) !== a || Math.max(x, y) !== b);
      const ends = `${graph.ids[a]}${graph.ids[b]}`;
      return pieces.length < 2 ? [] : [{ ends, ...broken(graph, pieces) }];
    });
}

function broken(graph: Projection, pieces: readonly number[][]) {
  const [, ...rest] = [...pieces].sort((a, b) => b.length - a.length);
  const lost = rest.flat().sort((a, b) => a - b);
  return {
    pieces: pieces.map(({ length }) => length).sort((a, b) => b - a),
    lost: lost.map((actor) => graph.ids[actor]),
    news: lost.length > 1,
  };
}

function ranked<Each extends { readonly lost: readonly unknown[] }>(
  breaks: readonly Each[],
): Each[] {
  return [...breaks].sort((a, b) => b.lost.length - a.lost.length);
}
