import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { layout } from "../../../client/graph/layout.ts";
import { roughly } from "../../../client/graph/measure.ts";
import type { GraphModel } from "../../../client/graph/model.ts";
import { collisions, outside } from "./boxes.ts";
import { edge, model, node, star } from "./models.ts";

const label = fc.oneof(fc.string({ maxLength: 500 }), fc.lorem({ maxCount: 12 }));
const column = fc.constantFrom("from", "both", "broker", "inner", "to");
const width = fc.integer({ min: 1, max: 2000 });

const anyModel: fc.Arbitrary<GraphModel> = fc
  .array(fc.tuple(label, column), { maxLength: 40 })
  .chain((drawn) => {
    const nodes = drawn.map(([text, where], index) => node(`id${index}`, text, where));
    const id = fc.nat({ max: Math.max(0, nodes.length - 1) }).map((index) => `id${index}`);
    return fc.array(fc.tuple(id, id), { maxLength: 60 }).map((pairs) =>
      model(
        nodes,
        pairs.map(([from, to]) => edge(from, to)),
      ),
    );
  });

describe("any picture", () => {
  it("places every node, keeps everything apart and within its size", () => {
    fc.assert(
      fc.property(anyModel, width, (shown, wide) => {
        const placement = layout(shown, { width: wide, height: 600, measure: roughly });
        expect(new Set(placement.nodes.keys())).toEqual(new Set(shown.nodes.map(({ id }) => id)));
        expect(collisions(placement)).toEqual([]);
        expect(outside(placement)).toEqual([]);
      }),
    );
  });
});

describe("a neighbourhood", () => {
  it("keeps every label apart, whatever the number of neighbours and the width", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 120 }), width, (count, wide) => {
        const placement = layout(star(count), { width: wide, height: 600, measure: roughly });
        expect(placement.nodes.size).toBe(count + 1);
        expect(collisions(placement)).toEqual([]);
        expect(outside(placement)).toEqual([]);
      }),
    );
  });

  it("stands neighbours of one type of tie together", () => {
    const mixed = star(6);
    const edges = mixed.edges.map((each, index) => ({
      ...each,
      label: index % 2 ? "hosts" : "funds",
    }));
    const placement = layout({ ...mixed, edges }, { width: 800, height: 600, measure: roughly });
    const right = [...placement.nodes].filter(([, { side }]) => side === "right").map(([id]) => id);
    expect(right.sort()).toEqual(["n0", "n2", "n4"]);
  });
});
