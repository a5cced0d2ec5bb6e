import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  neighboursOf,
  projectionBy,
  projectionOf,
  slotOf,
} from "../../server/analysis/projection.ts";

const SIZE = 12;
const ids = Array.from({ length: SIZE }, (_, index) => `actor-${String(index).padStart(2, "0")}`);
const indexOf = new Map(ids.map((id, index) => [id, index]));
const end = fc.nat({ max: SIZE - 1 });
const pairs = fc.array(fc.tuple(end, end), { maxLength: 40 });

describe("a projection", () => {
  it("has the edges of a plain list of pairs, each once and from both ends, nobody tied to himself", () => {
    fc.assert(
      fc.property(pairs, (given) => {
        const [a, b] = [given.map(([one]) => one), given.map(([, other]) => other)];
        const graph = projectionBy({ ids, indexOf }, { a, b });
        const tied = (i: number, j: number) =>
          i !== j && given.some(([x, y]) => (x === i && y === j) || (x === j && y === i));
        for (const [i] of ids.entries()) {
          const expected = [...ids.keys()].filter((j) => tied(i, j));
          expect([...neighboursOf(graph, i)]).toEqual(expected);
          for (const [j] of ids.entries()) {
            const slot = slotOf(graph, i, j);
            if (tied(i, j))
              expect([graph.targets[slot], slot >= (graph.starts[i] ?? 0)]).toEqual([j, true]);
            else expect(slot).toBe(-1);
          }
        }
        expect(graph.edgeCount).toBe(graph.targets.length / 2);
      }),
    );
  });

  it("is the same by ids and by index, in whatever order and however often pairs come", () => {
    fc.assert(
      fc.property(pairs, fc.func(fc.integer()), (given, order) => {
        const [a, b] = [given.map(([one]) => one), given.map(([, other]) => other)];
        const byIndex = projectionBy({ ids, indexOf }, { a, b });
        const named = given.map(([one, other]) => [ids[other] ?? "", ids[one] ?? ""] as const);
        const again = [...named, ...named].sort((x, y) => order(x) - order(y));
        expect(projectionOf([...ids].reverse(), again)).toEqual(byIndex);
      }),
    );
  });

  it("leaves out pairs with an end outside", () => {
    const graph = projectionOf(
      ["a", "b"],
      [
        ["a", "c"],
        ["b", "a"],
      ],
    );
    expect([graph.edgeCount, graph.ids]).toEqual([1, ["a", "b"]]);
  });
});
