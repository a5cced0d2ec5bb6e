import cytoscape from "cytoscape";
import type { NetworkModel } from "../../client/graph/network/model.ts";
import type { Drawn } from "./drawn.ts";

/** The same elements in plain Cytoscape: nodes with their labels, straight lines, nothing else. */
export function drawPlain(container: HTMLElement, { nodes, edges }: NetworkModel): Drawn {
  const cy = cytoscape({
    container,
    layout: { name: "preset" },
    style: [
      { selector: "node", style: { label: "data(label)", width: 22, height: 22, "font-size": 13 } },
      { selector: "edge", style: { "curve-style": "straight", width: 1.5 } },
    ],
    elements: [
      ...nodes.map(({ id, label, x, y }) => ({ data: { id, label }, position: { x, y } })),
      ...edges.map(({ id, from, to }) => ({ data: { id: `e${id}`, source: from, target: to } })),
    ],
  });
  return {
    placeOf: (actor) => cy.getElementById(actor).renderedPosition(),
    destroy: () => cy.destroy(),
  };
}
