import { edgesOf } from "../answer/edges.ts";
import type { GraphModel, GraphNode } from "../graph/model.ts";
import type { ActorNameFragment } from "../kinds/actorName.gen.ts";
import type { Words } from "../texts.ts";
import type { TieLineFragment } from "../ties/tieLine.gen.ts";

/** One actor in the middle, and around it the other end of each of its ties. */
export function neighbourModel(
  centre: ActorNameFragment,
  ties: readonly TieLineFragment[],
  words: Words,
): GraphModel {
  const nodes = new Map([[centre.id, nodeOf(centre, "inner")]]);
  for (const { from, to } of ties) {
    for (const end of [from, to]) {
      if (!nodes.has(end.id)) nodes.set(end.id, nodeOf(end, "neighbour"));
    }
  }
  return {
    nodes: [...nodes.values()],
    edges: edgesOf(ties, words),
    columns: { from: "", middle: "", to: "" },
  };
}

function nodeOf(
  { id, kind, name, shortName }: ActorNameFragment,
  column: GraphNode["column"],
): GraphNode {
  return { id, kind, name, label: shortName || name, column };
}
