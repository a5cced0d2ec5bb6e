import type { ElementDefinition } from "cytoscape";
import { edgeElements, nodeId } from "../elements.ts";
import type { NetworkModel } from "./model.ts";

/** What Cytoscape draws of a network: shapes and lines. All writing is on a layer above them. */
export function networkElements({ nodes, edges }: NetworkModel): ElementDefinition[] {
  return [
    ...nodes.map(
      ({ id, kind, placeKnown, x, y }): ElementDefinition => ({
        group: "nodes",
        classes: placeKnown ? "actor" : "actor placeless",
        data: { id: nodeId(id), is: id, kind },
        position: { x, y },
      }),
    ),
    ...edgeElements(edges, new Set(nodes.map(({ id }) => id))),
  ];
}
