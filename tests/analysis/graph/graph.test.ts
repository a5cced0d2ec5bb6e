import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Graph, graphOf } from "../../../server/analysis/graph/graph.ts";
import { slotOf } from "../../../server/analysis/projection.ts";
import { tieChoice } from "../../../server/questions/ties/tieChoice.ts";
import { allPairs } from "../plainGraph.ts";
import { snapshotOf, type TieGiven } from "../snapshot/snapshotOf.ts";
import { anyChoice, anyTies } from "./anyTies.ts";

const usual = { choice: tieChoice(null), named: [] };

function at({ projection }: Graph, id: string): number {
  return projection.indexOf.get(id) ?? -1;
}

function tied(graph: Graph, a: string, b: string): boolean {
  return slotOf(graph.projection, at(graph, a), at(graph, b)) >= 0;
}

describe("the graph of a snapshot", () => {
  it("has an edge exactly where ties between two count", () => {
    fc.assert(
      fc.property(anyTies, anyChoice, (ties, choice) => {
        const graph = graphOf(snapshotOf({ ties }), { choice, named: [] });
        const pairs = allPairs(graph.projection);
        for (const [a, b] of pairs)
          expect(slotOf(graph.projection, a, b) >= 0).toBe(graph.tiesBetween(a, b).length > 0);
        const edges = pairs.filter(([a, b]) => slotOf(graph.projection, a, b) >= 0);
        expect(graph.projection.edgeCount).toBe(edges.length);
      }),
    );
  });

  it("gives an account of every tie: it counts, or there is one reason why not", () => {
    fc.assert(
      fc.property(anyTies, anyChoice, (ties, choice) => {
        const graph = graphOf(snapshotOf({ ties, programmes: ["c"] }), { choice, named: [] });
        const { reasons, programmes, throughOthers } = graph.leftOut;
        const leftOut = [...reasons.values(), ...programmes.values(), throughOthers];
        const { ids } = graph.projection;
        const pairs = [...allPairs(graph.projection), ...ids.map((_, at) => [at, at] as const)];
        const counting = pairs.flatMap(([a, b]) => graph.tiesBetween(a, b));
        expect(counting.length + leftOut.reduce((sum, each) => sum + each, 0)).toBe(ties.length);
      }),
    );
  });

  it("names the ties between two actors from either end, each once, sorted", () => {
    const ties: TieGiven[] = [
      { from: "b", to: "a", type: "FUNDS" },
      { from: "a", to: "b", type: "STEERS" },
      { from: "a", to: "c" },
      { from: "a", to: "b", type: "HOSTS", evidence: [{ basis: "INTENDED" }] },
    ];
    const graph = graphOf(snapshotOf({ ties }), usual);
    expect(graph.tiesBetween(0, 1)).toEqual(["a~STEERS~b", "b~FUNDS~a"]);
    expect(graph.tiesBetween(1, 0)).toEqual(["a~STEERS~b", "b~FUNDS~a"]);
    expect(graph.tiesBetween(1, 2)).toEqual([]);
  });

  it("holds everybody, whoever has no tie", () => {
    const graph = graphOf(snapshotOf({ ties: [], others: ["b", "a"] }), usual);
    expect(graph.projection).toMatchObject({ ids: ["a", "b"], edgeCount: 0 });
  });

  it("keeps on record what the filter leaves out, but for plans", () => {
    const ties: TieGiven[] = [
      { from: "a", to: "b", type: "FUNDS" },
      { from: "a", to: "c", basis: "INTENDED", evidence: [{ basis: "INTENDED" }] },
    ];
    const none = { choice: tieChoice({ types: ["HOSTS"] }), named: [] };
    const { projection, onRecord } = graphOf(snapshotOf({ ties }), none);
    expect([projection.edgeCount, onRecord.edgeCount]).toEqual([0, 1]);
  });
});

describe("programmes", () => {
  const snapshot = snapshotOf({
    ties: ["ap", "bp", "aq", "pq", "ab"].map((text) => ({
      ...{ from: text[0] ?? "", to: text[1] ?? "" },
    })),
    programmes: ["p", "q"],
  });

  it("are left out with their ties, each tie under one programme", () => {
    const graph = graphOf(snapshot, usual);
    expect(graph.projection.edgeCount).toBe(1);
    const counts = [...graph.leftOut.programmes];
    expect(counts.reduce((sum, [, count]) => sum + count, 0)).toBe(4);
    expect(new Set(counts.map(([programme]) => graph.projection.ids[programme]))).toEqual(
      new Set(["p", "q"]),
    );
  });

  it("count where the question names them, the others still left out", () => {
    const graph = graphOf(snapshot, { ...usual, named: ["p"] });
    expect([tied(graph, "a", "p"), tied(graph, "b", "p"), tied(graph, "a", "q")]).toEqual([
      ...[true, true, false],
    ]);
    expect(tied(graph, "p", "q")).toBe(false);
    expect([...graph.leftOut.programmes.values()]).toEqual([2]);
  });

  it("count where all are included", () => {
    const graph = graphOf(snapshot, { ...usual, choice: tieChoice({ includeProgrammes: true }) });
    expect(graph.projection.edgeCount).toBe(5);
    expect(graph.leftOut.programmes.size).toBe(0);
  });

  it("are counted under the filter where that leaves a tie out anyhow", () => {
    const graph = graphOf(snapshot, { ...usual, choice: tieChoice({ types: ["FUNDS"] }) });
    expect([graph.leftOut.programmes.size, graph.leftOut.reasons.get("FILTER")]).toEqual([0, 5]);
  });
});
