import type { GraphModel } from "../model.ts";
import { MARGIN, type PlacedNode, type Placement, type Space } from "../placement.ts";
import { columnsOf } from "./columns.ts";
import { headingsOf } from "./headings.ts";
import { lanesOf } from "./lanes.ts";
import { type Row, rowHeight, spread, stacked } from "./rows.ts";
import { rowsIn } from "./rowsIn.ts";

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
  const { length: steps } = lanes.between;
  const columns = columnsOf(space.width, { steps, most, both: lanes.both.length });
  const { headings, bottom } = headingsOf(model.columns, columns, space);
  const nodes = new Map<string, PlacedNode>();
  const place = rowsIn(columns, space.measure);

  const both = place.both(lanes.both);
  let y = put(nodes, stacked(both, bottom));
  if (both.length > 0) y += BAND_GAP;
  const sides = [place.side(lanes.from, "left"), place.side(lanes.to, "right")];
  y = Math.max(...sides.map(({ direct }) => put(nodes, stacked(direct, y))));
  y = tiedBand(
    nodes,
    [...sides.map(({ tied }) => tied), ...place.between(lanes.between)],
    y + BAND_GAP,
  );
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
