import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readFolders } from "../../../seed/read.ts";
import { bridgesBetween, type Sides } from "../../../server/analysis/fragility/bridgesBetween.ts";
import { fragility } from "../../../server/analysis/fragility/fragility.ts";
import { type Pair, type Projection, projectionOf } from "../../../server/analysis/projection.ts";
import { anyGraph } from "../anyGraph.ts";
import { graphOf, pairsOf, TRIANGLES } from "../goldenGraphs.ts";
import { allPairs, everybody, partsOf, tied } from "../plainGraph.ts";

describe("the bridges between two sides", () => {
  it("are cd between two joined triangles", async () => {
    expect(await between(graphOf(TRIANGLES), { from: [0, 1], to: [4, 5] })).toEqual(["cd"]);
  });

  it("are all ties of a chain that lie between them", async () => {
    const chain = graphOf(pairsOf("ab bc cd de"));
    expect(await between(chain, { from: [0, 1], to: [3] })).toEqual(["bc", "cd"]);
  });

  it("are none for sides that share somebody, or are linked twice, or not at all", async () => {
    const graph = graphOf(pairsOf("ab cd ef"));
    expect(await between(graph, { from: [0], to: [0, 1] })).toEqual([]);
    expect(await between(graph, { from: [0, 2], to: [1, 3] })).toEqual([]);
    expect(await between(graph, { from: [0], to: [5] })).toEqual([]);
  });

  it("are those whose loss leaves no route, whatever the graph", async () => {
    const side = fc.uniqueArray(fc.nat(11), { maxLength: 3 });
    await fc.assert(
      fc.asyncProperty(anyGraph, side, side, async (graph, from, to) => {
        const sides = { from, to };
        expect((await between(graph, sides)).sort()).toEqual(byTrying(graph, sides));
      }),
      { numRuns: 300 },
    );
  });

  it("are, in the documents that ship, the one tie between the two clusters and no other", async () => {
    const { actors, relations } = await readFolders(["seed/documents"]);
    const graph = projectionOf(
      actors.map(({ id }) => id),
      relations.filter(({ type }) => type !== "LOCATED_IN").map(({ from, to }): Pair => [from, to]),
    );
    const bridge = ["arctic-cluster-team", "industrial-green-tech"];
    const [from, to] = bridge.map((id) => graph.indexOf.get(id) ?? -1);
    const found = await fragility(graph);
    const held = bridgesBetween(found, { from: [from ?? -1], to: [to ?? -1] });
    expect(held.map(({ ends }) => ends.map((end) => graph.ids[end]))).toEqual([bridge]);
    expect(held[0]).toMatchObject({ lost: 10, pieces: [42, 10] });
  });
});

async function between(graph: Projection, sides: Sides): Promise<string[]> {
  return bridgesBetween(await fragility(graph), sides).map(({ ends }) => named(graph, ends));
}

function byTrying(graph: Projection, sides: Sides): string[] {
  if (!linked(graph, sides)) return [];
  return allPairs(graph)
    .filter(([a, b]) => tied(graph, a, b))
    .filter(
      ([a, b]) => !linked(graph, sides, (x, y) => Math.min(x, y) !== a || Math.max(x, y) !== b),
    )
    .map((ends) => named(graph, ends));
}

function linked(
  graph: Projection,
  { from, to }: Sides,
  allowed?: (a: number, b: number) => boolean,
): boolean {
  return partsOf(graph, everybody(graph), allowed).some(
    (part) => [...from].some((a) => part.includes(a)) && [...to].some((b) => part.includes(b)),
  );
}

function named(graph: Projection, ends: readonly number[]): string {
  return ends.map((end) => graph.ids[end]).join("");
}
