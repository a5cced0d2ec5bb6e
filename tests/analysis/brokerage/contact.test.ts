import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  contactAmong,
  pairsAmong,
  pairsOfOthers,
} from "../../../server/analysis/brokerage/contact.ts";
import { anyGraph } from "../anyGraph.ts";
import { graphOf, TRIANGLES } from "../goldenGraphs.ts";
import { everybody } from "../plainGraph.ts";
import { anySides, pairsOf } from "./sides.ts";

describe("whose contact counts", () => {
  it("is that of as many pairs as are found by looking at each, with and without an actor", () => {
    fc.assert(
      fc.property(anyGraph, anySides, (graph, sides) => {
        const contact = contactAmong(graph, sides);
        const pairs = pairsOf(graph, sides);
        expect(pairsAmong(contact, contact.from.length, contact.to.length)).toBe(pairs.length);
        for (const actor of everybody(graph))
          expect(pairsOfOthers(contact, actor)).toBe(
            pairs.filter((pair) => !pair.includes(actor)).length,
          );
      }),
    );
  });

  it("is of two sides at most", () => {
    expect(() => contactAmong(graphOf(TRIANGLES), [[0], [1], [2]])).toThrow(
      "3 sides: wanted at most 2",
    );
  });
});
