import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { structuralHoles } from "../../../server/analysis/brokerage/structuralHoles.ts";
import { neighboursOf, type Projection } from "../../../server/analysis/projection.ts";
import { anyGraph } from "../anyGraph.ts";
import { graphOf, KARATE, pairsOf, TRIANGLES } from "../goldenGraphs.ts";
import { everybody, tied } from "../plainGraph.ts";

describe("constraint and effective size", () => {
  it("of two joined triangles", async () => {
    const { constraint, effectiveSize } = await structuralHoles(graphOf(TRIANGLES));
    expect(constraint.map(sixDigits)).toEqual([
      1.006944, 1.006944, 0.611111, 0.611111, 1.006944, 1.006944,
    ]);
    expect(effectiveSize.map(sixDigits)).toEqual([1, 1, 2.333333, 2.333333, 1, 1]);
  });

  it("of the karate club", async () => {
    const { constraint } = await structuralHoles(graphOf(KARATE));
    expect([0, 33, 2, 11].map((member) => sixDigits(constraint[member] ?? null))).toEqual([
      0.155423, 0.156419, 0.185177, 1,
    ]);
  });

  it("are undefined for an actor without ties", async () => {
    const holes = await structuralHoles(graphOf(pairsOf("ab"), ["c"]));
    expect(holes).toEqual({ constraint: [1, 1, null], effectiveSize: [1, 1, null] });
  });

  it("are what their definitions say", async () => {
    await fc.assert(
      fc.asyncProperty(anyGraph, async (graph) => {
        const { constraint, effectiveSize } = await structuralHoles(graph);
        for (const actor of everybody(graph)) {
          const expected = byDefinition(graph, actor);
          expect(constraint[actor] === null).toBe(expected === null);
          expect(constraint[actor] ?? 0).toBeCloseTo(expected?.constraint ?? 0, 12);
          expect(effectiveSize[actor] ?? 0).toBeCloseTo(expected?.effectiveSize ?? 0, 12);
        }
      }),
    );
  });

  it("stop when they are no longer wanted", async () => {
    const signal = AbortSignal.abort("enough");
    await expect(structuralHoles(graphOf(KARATE), { signal })).rejects.toBe("enough");
  });
});

function byDefinition(graph: Projection, actor: number) {
  const near = [...neighboursOf(graph, actor)];
  if (near.length === 0) return null;
  const invested = (from: number, to: number) =>
    tied(graph, from, to) ? 1 / neighboursOf(graph, from).length : 0;
  const over = (values: number[]) => values.reduce((sum, each) => sum + each, 0);
  return {
    constraint: over(
      near.map((to) => {
        const indirect = near.map((via) => invested(actor, via) * invested(via, to));
        return (invested(actor, to) + over(indirect)) ** 2;
      }),
    ),
    effectiveSize: over(
      near.map((to) => 1 - near.filter((via) => tied(graph, via, to)).length / near.length),
    ),
  };
}

function sixDigits(value: number | null): number | null {
  return value === null ? null : Number(value.toFixed(6));
}
