import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { roughly } from "../../../client/graph/measure.ts";
import type { GraphModel } from "../../../client/graph/model.ts";
import { threeParts } from "../../../client/graph/threeParts/threeParts.ts";
import { collisions, outside } from "./boxes.ts";
import { edge, model, node } from "./models.ts";

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
        const placement = threeParts(shown, { width: wide, height: 600, measure: roughly });
        expect(new Set(placement.nodes.keys())).toEqual(new Set(shown.nodes.map(({ id }) => id)));
        expect(collisions(placement)).toEqual([]);
        expect(outside(placement)).toEqual([]);
      }),
      // Nothing at all, in little room: the headings alone must not meet.
      { examples: [[model([]), 247]] },
    );
  });
});
