import cytoscape from "cytoscape";
import { describe, expect, it } from "vitest";
import { elementsOf } from "../../../client/graph/elements.ts";
import { roughly } from "../../../client/graph/measure.ts";
import type { GraphModel } from "../../../client/graph/model.ts";
import { sync } from "../../../client/graph/sync.ts";
import { threeParts } from "../../../client/graph/threeParts/threeParts.ts";
import { edge, model, node } from "./models.ts";

const SPACE = { width: 760, height: 600, measure: roughly };

function elements(shown: GraphModel) {
  return elementsOf(shown, threeParts(shown, SPACE));
}

const ab = model([node("a", "A", "from"), node("b", "B", "to")], [edge("a", "b")]);

describe("what the canvas shows", () => {
  it("is the model: nodes, edges and headings where they were placed", () => {
    const cy = cytoscape({ headless: true });
    sync(cy, elements(ab));
    expect(cy.nodes(".actor").map((each) => each.data("is"))).toEqual(["a", "b"]);
    expect(cy.nodes(".heading").map((each) => each.data("label"))).toHaveLength(3);
    expect(cy.edges().map((each) => each.data("ties"))).toEqual([["a~SUPPORTS~b"]]);
    const placed = threeParts(ab, SPACE).nodes.get("a");
    expect(cy.nodes(".actor").first().position()).toEqual({ x: placed?.x, y: placed?.y });
  });

  it("changes no more than the model did", () => {
    const cy = cytoscape({ headless: true });
    sync(cy, elements(ab));
    const changed: string[] = [];
    cy.on("add remove position", ({ target, type }) => changed.push(`${type} ${target.id()}`));
    sync(cy, elements(ab));
    expect(changed).toEqual([]);
    const more = { ...ab, nodes: [...ab.nodes, node("c", "C", "from")] };
    sync(cy, elements(more));
    expect(changed).toEqual(["add node c"]);
  });

  it("takes away what is no longer in the model, with its edges", () => {
    const cy = cytoscape({ headless: true });
    sync(cy, elements(ab));
    sync(cy, elements(model([node("a", "A", "from")])));
    expect(cy.edges()).toHaveLength(0);
    expect(cy.nodes(".actor")).toHaveLength(1);
  });

  it("leaves out an edge whose end is not drawn, and takes ids of any form", () => {
    const odd = '"],#x.y > *';
    const cy = cytoscape({ headless: true });
    const shown = model(
      [node(odd, "A", "from"), node("b", "B", "to")],
      [edge(odd, "b"), edge("b", "nowhere")],
    );
    sync(cy, elements(shown));
    sync(cy, elements(shown));
    expect(cy.edges()).toHaveLength(1);
    expect(cy.nodes(".actor").map((each) => each.data("is"))).toEqual([odd, "b"]);
  });

  it("marks an actor without a known place, and a counted group", () => {
    const placeless = { ...node("a", "A", "from"), placeKnown: false };
    const classes = elements(model([placeless, node("group:from", "+ 3", "from")])).map((each) => {
      return each.classes;
    });
    expect(classes).toEqual(expect.arrayContaining(["actor left placeless", "actor left group"]));
  });
});
