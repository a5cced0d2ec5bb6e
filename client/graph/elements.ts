import type { ElementDefinition } from "cytoscape";
import type { GraphEdge, GraphModel, GraphNode } from "./model.ts";
import type { Placement } from "./placement.ts";

/** The id of a node on the canvas; nodes, edges and headings have one id space there. */
export function nodeId(id: string): string {
  return `node ${id}`;
}

/** What Cytoscape draws of a model: nodes and headings where they were placed, then edges. */
export function elementsOf(model: GraphModel, placement: Placement): ElementDefinition[] {
  const nodes = model.nodes.map((node) => nodeElement(node, placement));
  const edges = edgeElements(model.edges, new Set(model.nodes.map(({ id }) => id)));
  const headings = placement.headings.map(
    ({ id, x, y, label }): ElementDefinition => ({
      group: "nodes",
      classes: "heading",
      data: { id: `heading ${id}`, label: label.text },
      position: { x, y },
    }),
  );
  return [...headings, ...nodes, ...edges];
}

/** Edges between nodes that are drawn. */
export function edgeElements(
  edges: readonly GraphEdge[],
  drawn: ReadonlySet<string>,
): ElementDefinition[] {
  return edges
    .filter(({ from, to }) => drawn.has(from) && drawn.has(to))
    .map((edge) => ({
      group: "edges",
      data: {
        id: `edge ${edge.id}`,
        is: edge.id,
        source: nodeId(edge.from),
        target: nodeId(edge.to),
        basis: edge.basis,
        arrows: edge.arrows,
        label: edge.label,
        ties: edge.ties,
      },
    }));
}

function nodeElement(node: GraphNode, placement: Placement): ElementDefinition {
  const placed = placement.nodes.get(node.id);
  const classes = ["actor", placed?.side ?? "below"];
  if (node.group) classes.push("group");
  else if (node.placeKnown === false) classes.push("placeless");
  return {
    group: "nodes",
    classes: classes.join(" "),
    data: {
      id: nodeId(node.id),
      is: node.id,
      kind: node.kind,
      label: placed?.label.text ?? node.label,
      full: node.name ?? node.label,
    },
    position: { x: placed?.x ?? 0, y: placed?.y ?? 0 },
  };
}
