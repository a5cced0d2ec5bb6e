import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { contactAmong } from "../../../server/analysis/brokerage/contact.ts";
import { joinsOf } from "../../../server/analysis/brokerage/joins.ts";
import { paceOf } from "../../../server/analysis/pace.ts";
import type { Projection } from "../../../server/analysis/projection.ts";
import { anyGraph } from "../anyGraph.ts";
import { graphOf, TRIANGLES, pairsOf as written } from "../goldenGraphs.ts";
import { everybody, partsOf, tied } from "../plainGraph.ts";
import { anySides, pairsOf } from "./sides.ts";

describe("whom an actor joins", () => {
  it("are three pairs for each end of the tie between two triangles, two of them by no other route", async () => {
    const { pairs, onlyRoute } = await joined(graphOf(TRIANGLES), []);
    expect([...pairs]).toEqual([1, 1, 3, 3, 1, 1]);
    expect([...onlyRoute]).toEqual([0, 0, 2, 2, 0, 0]);
  });

  it("are one of each side where there are two sides", async () => {
    const { pairs, onlyRoute } = await joined(graphOf(TRIANGLES), [
      [0, 1, 2],
      [3, 4, 5],
    ]);
    expect([...pairs]).toEqual([0, 0, 2, 2, 0, 0]);
    expect([...onlyRoute]).toEqual([0, 0, 2, 2, 0, 0]);
  });

  it("are two of the side where there is one, whoever joins them", async () => {
    const { pairs, onlyRoute } = await joined(graphOf(written("xa xb xc")), [[0, 1]]);
    expect([...pairs]).toEqual([0, 0, 0, 1]);
    expect([...onlyRoute]).toEqual([0, 0, 0, 1]);
  });

  it("are the pairs of its neighbours, and those that its leaving parts", async () => {
    await fc.assert(
      fc.asyncProperty(anyGraph, anySides, async (graph, sides) => {
        const { pairs, onlyRoute } = await joined(graph, sides);
        for (const actor of everybody(graph)) {
          const both = pairsOf(graph, sides).filter((pair) =>
            pair.every((other) => tied(graph, actor, other)),
          );
          expect(pairs[actor]).toBe(both.length);
          expect(onlyRoute[actor]).toBe(both.filter((pair) => parted(graph, actor, pair)).length);
        }
      }),
      { numRuns: 500 },
    );
  });
});

function joined(graph: Projection, sides: readonly number[][]) {
  return joinsOf(graph, contactAmong(graph, sides), paceOf({}));
}

/** Whether two actors are in different parts of the graph once an actor has left. */
function parted(graph: Projection, actor: number, [a, b]: [number, number]): boolean {
  const parts = partsOf(
    graph,
    everybody(graph).filter((each) => each !== actor),
  );
  return !parts.some((part) => part.includes(a) && part.includes(b));
}
