import { describe, expect, it } from "vitest";
import { roughly } from "../../../client/graph/measure.ts";
import type { GraphModel } from "../../../client/graph/model.ts";
import type { Placement } from "../../../client/graph/placement.ts";
import { threeParts } from "../../../client/graph/threeParts/threeParts.ts";
import { collisions, outside } from "./boxes.ts";
import { DEFAULT_ANSWER, edge, model, node } from "./models.ts";

const WIDTHS = [328, 360, 500, 760, 1200, 1900];

function at(shown: GraphModel, width = 760): Placement {
  return threeParts(shown, { width, height: 600, measure: roughly });
}

function place(placement: Placement, id: string): { x: number; y: number } {
  return placement.nodes.get(id) ?? { x: Number.NaN, y: Number.NaN };
}

describe("the picture of an answer", () => {
  it.each(WIDTHS)(
    "keeps all labels, nodes and headings of the first screen apart at %i px",
    (width) => {
      expect(collisions(at(DEFAULT_ANSWER, width))).toEqual([]);
    },
  );

  it.each(WIDTHS)("stays within the width it is given: %i px", (width) => {
    const placement = at(DEFAULT_ANSWER, width);
    expect(placement.width).toBe(width);
    expect(outside(placement)).toEqual([]);
  });

  it("is the same every time", () => {
    expect([...at(DEFAULT_ANSWER).nodes]).toEqual([...at(structuredClone(DEFAULT_ANSWER)).nodes]);
  });

  it("puts one side on the left, go-betweens in the middle and the other side on the right", () => {
    const placement = at(DEFAULT_ANSWER);
    const [act, sintef, igt] = ["arctic-cluster-team", "sintef", "industrial-green-tech"].map(
      (id) => place(placement, id).x,
    );
    expect([act, sintef, igt]).toEqual([act, sintef, igt].sort((a = 0, b = 0) => a - b));
    expect(new Set([act, sintef, igt]).size).toBe(3);
  });

  it("shows direct ties above go-betweens, and counted groups at the bottom", () => {
    const placement = at(DEFAULT_ANSWER);
    const sintef = place(placement, "sintef").y;
    expect(place(placement, "elkem").y).toBeLessThan(sintef);
    expect(place(placement, "heroya-industripark-as").y).toBeLessThan(sintef);
    const rows = [...placement.nodes].filter(([id]) => !id.startsWith("group:"));
    const lowest = Math.max(...rows.map(([, { y }]) => y));
    expect(place(placement, "group:from").y).toBeGreaterThan(lowest);
  });

  it("moves nothing when a counted group opens", () => {
    const before = at(DEFAULT_ANSWER);
    const added = Array.from({ length: 20 }, (_, index) => node(`x${index}`, "Other", "from"));
    const kept = DEFAULT_ANSWER.nodes.filter(({ id }) => id !== "group:from");
    const after = at({ ...DEFAULT_ANSWER, nodes: [...kept, ...added] });
    for (const { id } of kept) expect([id, place(after, id)]).toEqual([id, place(before, id)]);
    expect(collisions(after)).toEqual([]);
  });

  it("uncrosses ties that need not cross", () => {
    const nodes = ["a", "b", "c"].flatMap((id) => [
      node(id, id, "from"),
      node(`${id}2`, id, "broker"),
    ]);
    const crossed = model(nodes, [edge("a", "c2"), edge("b", "b2"), edge("c", "a2")]);
    const placement = at(crossed);
    const order = (ids: string[]): string[] =>
      [...ids].sort((a, b) => place(placement, a).y - place(placement, b).y);
    const brokers = order(["a2", "b2", "c2"]).map((id) => ({ c2: "a", b2: "b", a2: "c" })[id]);
    expect(order(["a", "b", "c"])).toEqual(brokers);
  });

  it("gives each step of a chain a column of its own", () => {
    const chain = model(
      [
        node("a", "a", "from"),
        node("b", "b", "inner"),
        node("c", "c", "inner"),
        node("d", "d", "to"),
      ],
      [edge("a", "b"), edge("b", "c"), edge("c", "d")],
    );
    const xs = ["a", "b", "c", "d"].map((id) => place(at(chain), id).x);
    expect(xs).toEqual([...xs].sort((a, b) => a - b));
    expect(new Set(xs).size).toBe(4);
  });

  it("stands actors of both sides beside each other where there is room, above all else", () => {
    const both = Array.from({ length: 12 }, (_, at) => node(`both${at}`, "Both", "both"));
    const placement = at({ ...DEFAULT_ANSWER, nodes: [...both, ...DEFAULT_ANSWER.nodes] }, 1200);
    const rows = new Set(both.map(({ id }) => place(placement, id).y));
    expect(rows.size).toBe(3);
    expect(Math.max(...rows)).toBeLessThan(place(placement, "elkem").y);
  });
});
