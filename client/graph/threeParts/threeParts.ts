import { wrapped } from "../label.ts";
import type { GraphModel, GraphNode } from "../model.ts";
import { LINE_HEIGHT, MARGIN, type PlacedNode, type Placement, type Space } from "../placement.ts";
import { type Columns, columnsOf } from "./columns.ts";
import { headingsOf } from "./headings.ts";
import { type Lanes, lanesOf, type SideLane } from "./lanes.ts";
import { type Row, rowHeight, spread, stacked } from "./rows.ts";

const LABEL_LINES = 3;
/** Pixels between two parts of a column. */
const BAND_GAP = 10;

/**
 * The picture of an answer: one side on the left, the other on the right, who joins them between.
 * From the top: actors on both sides, direct ties, go-betweens and chains, the rest of each side.
 * What an opened group adds stands below, so nothing else moves.
 */
export function threeParts(model: GraphModel, space: Space): Placement {
  const lanes = lanesOf(model);
  const most = Math.max(0, ...lanes.between.map((layer) => layer.length));
  const columns = columnsOf(space.width, lanes.between.length, most);
  const { headings, bottom } = headingsOf(model.columns, columns, space);
  const nodes = new Map<string, PlacedNode>();
  const place = rowMaker(columns, space);

  const both = place.grid(lanes.both);
  let y = put(nodes, stacked(both, bottom));
  if (both.length > 0) y += BAND_GAP;
  const sides = [place.side(lanes.from, "left"), place.side(lanes.to, "right")];
  y = Math.max(...sides.map(({ direct }) => put(nodes, stacked(direct, y))));
  y = tiedBand(nodes, [...sides.map(({ tied }) => tied), ...place.between(lanes)], y + BAND_GAP);
  const ends = sides.map(({ rest }) => put(nodes, stacked(rest, y + BAND_GAP)));
  return { nodes, headings, width: columns.width, height: Math.max(y, ...ends) + MARGIN };
}

/** Spreads every column of tied nodes over the height of the tallest; gives where the band ends. */
function tiedBand(nodes: Map<string, PlacedNode>, lists: readonly Row[][], top: number): number {
  const height = Math.max(0, ...lists.map((rows) => rowHeight(rows)));
  for (const rows of lists) put(nodes, spread(rows, top, height));
  return top + height;
}

function put(
  nodes: Map<string, PlacedNode>,
  placed: { rows: readonly Row[]; end: number },
): number {
  for (const { cells } of placed.rows) for (const { id, node } of cells) nodes.set(id, node);
  return placed.end;
}

function rowMaker(columns: Columns, { measure }: Space) {
  const one = (node: GraphNode, x: number, side: PlacedNode["side"]): Row => {
    const width = side === "below" ? columns.betweenLabel : columns.sideLabel;
    const label = wrapped(node.label, {
      width,
      lines: LABEL_LINES,
      lineHeight: LINE_HEIGHT,
      measure,
    });
    return { cells: [{ id: node.id, node: { x, y: 0, label, side } }] };
  };
  const column = (nodes: readonly GraphNode[], at: number): Row[] =>
    nodes.map((node) => one(node, columns.between[at] ?? 0, "below"));
  return {
    side({ direct, tied, rest }: SideLane, side: "left" | "right") {
      const rows = (nodes: readonly GraphNode[]): Row[] =>
        nodes.map((node) => one(node, side === "left" ? columns.from : columns.to, side));
      return { direct: rows(direct), tied: rows(tied), rest: rows(rest) };
    },
    grid(nodes: readonly GraphNode[]): Row[] {
      const count = columns.between.length;
      const cells = nodes.flatMap((node, index) => column([node], index % count));
      return Array.from({ length: Math.ceil(nodes.length / count) }, (_, row) => ({
        cells: cells.slice(row * count, (row + 1) * count).flatMap((each) => each.cells),
      }));
    },
    between({ between }: Lanes): Row[][] {
      const [first] = between;
      if (between.length !== 1 || !first) return between.map(column);
      const count = columns.between.length;
      return columns.between.map((_, at) =>
        column(
          first.filter((_node, index) => index % count === at),
          at,
        ),
      );
    },
  };
}
