import type { GraphEdge, GraphModel, GraphNode } from "../model.ts";
import type { Lanes, SideLane } from "./lane.ts";
import { byBarycentre } from "./order.ts";

/** Sorts the nodes of a model into lanes, with few crossings, the same way every time. */
export function lanesOf({ nodes, edges }: GraphModel): Lanes {
  const near = neighbours(edges);
  const side = (column: "from" | "to"): SideLane => {
    const other = column === "from" ? "to" : "from";
    const far = new Set(nodes.filter((each) => each.column === other).map(({ id }) => id));
    const own = nodes.filter((each) => each.column === column && !each.group);
    const ties = (id: string): string[] => near.get(id) ?? [];
    const isDirect = ({ id }: GraphNode): boolean => ties(id).some((each) => far.has(each));
    const isTied = ({ id }: GraphNode): boolean => ties(id).length > 0;
    return {
      direct: own.filter(isDirect),
      tied: own.filter((each) => isTied(each) && !isDirect(each)),
      rest: [
        ...own.filter((each) => !isTied(each)),
        ...nodes.filter((each) => each.column === column && each.group),
      ],
    };
  };
  const lanes: Lanes = {
    from: side("from"),
    to: side("to"),
    both: nodes.filter(({ column }) => column === "both"),
    between: bySteps(nodes, near),
  };
  return byBarycentre(lanes, near);
}

/** Ids of the nodes that each node is tied to. */
function neighbours(edges: readonly GraphEdge[]): Map<string, string[]> {
  const near = new Map<string, string[]>();
  for (const { from, to } of edges) {
    near.set(from, [...(near.get(from) ?? []), to]);
    near.set(to, [...(near.get(to) ?? []), from]);
  }
  return near;
}

/** Brokers and inner actors by their distance from the `from` side, in steps. */
function bySteps(nodes: readonly GraphNode[], near: Map<string, string[]>): GraphNode[][] {
  let waiting = nodes.filter(({ column }) => column === "inner");
  const layers = [nodes.filter(({ column }) => column === "broker")];
  let reached = nodes.filter(({ column }) => column === "from").map(({ id }) => id);
  for (let step = 0; waiting.length > 0; step++) {
    const ids = new Set(reached.flatMap((id) => near.get(id) ?? []));
    const next = waiting.filter(({ id }) => ids.has(id));
    const layer = next.length > 0 ? next : waiting;
    layers[step] = [...(layers[step] ?? []), ...layer];
    waiting = waiting.filter((each) => !layer.includes(each));
    reached = layer.map(({ id }) => id);
  }
  return layers.filter((layer) => layer.length > 0);
}
