import { type Measure, wrapped } from "../label.ts";
import type { GraphNode } from "../model.ts";
import { LINE_HEIGHT, type PlacedNode } from "../placement.ts";
import type { Columns, Slots } from "./columns.ts";
import type { SideLane } from "./lane.ts";
import type { Row } from "./rows.ts";

const LABEL_LINES = 3;

/** Makes rows of nodes in their columns, with labels as wide as those allow; how far down is left open. */
export function rowsIn(columns: Columns, measure: Measure) {
  const cell = (node: GraphNode, at: Pick<PlacedNode, "x" | "side">, width: number) => {
    const space = { width, lines: LABEL_LINES, lineHeight: LINE_HEIGHT, measure };
    return { id: node.id, node: { ...at, y: 0, label: wrapped(node.label, space) } };
  };
  const below = (node: GraphNode, slots: Slots, at: number) =>
    cell(node, { x: slots.centres[at] ?? 0, side: "below" }, slots.label);
  const column = (nodes: readonly GraphNode[], at: number): Row[] =>
    nodes.map((node) => ({ cells: [below(node, columns.between, at)] }));
  return {
    side({ direct, tied, rest }: SideLane, side: "left" | "right") {
      const at = { x: side === "left" ? columns.from : columns.to, side };
      const rows = (nodes: readonly GraphNode[]): Row[] =>
        nodes.map((node) => ({ cells: [cell(node, at, columns.sideLabel)] }));
      return { direct: rows(direct), tied: rows(tied), rest: rows(rest) };
    },
    /** Actors on both sides: as many beside each other as there is room for. */
    both(nodes: readonly GraphNode[]): Row[] {
      const { length: count } = columns.both.centres;
      return Array.from({ length: Math.ceil(nodes.length / count) }, (_, row) => ({
        cells: nodes
          .slice(row * count, (row + 1) * count)
          .map((node, at) => below(node, columns.both, at)),
      }));
    },
    /** One column for each step; a single step takes as many columns as it was given, in turn. */
    between(layers: readonly GraphNode[][]): Row[][] {
      const [first] = layers;
      if (layers.length !== 1 || !first) return layers.map(column);
      const { length: count } = columns.between.centres;
      return columns.between.centres.map((_, at) => {
        const own = first.filter((_node, index) => index % count === at);
        return column(own, at);
      });
    },
  };
}
