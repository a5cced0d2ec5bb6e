import type { NetworkNode } from "../../../../client/graph/network/model.ts";

/** A node with everything but what matters left out. */
export function spot(id: string, more: Partial<NetworkNode> = {}): NetworkNode {
  return {
    id,
    label: id,
    name: id,
    kind: "Company",
    placeKnown: true,
    x: 0,
    y: 0,
    ties: 1,
    more: "",
    pinned: false,
    ...more,
  };
}
