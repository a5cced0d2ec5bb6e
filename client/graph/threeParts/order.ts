import type { GraphNode } from "../model.ts";
import type { Lanes } from "./lane.ts";

/** Rounds of sorting; the order settles after two or three. */
const SWEEPS = 6;

/**
 * Sorts each part of each lane by the mean row of its neighbours, which leaves few crossings:
 * the barycentre method of Sugiyama, Tagawa and Toda (1981). Equal means keep the order they had.
 */
export function byBarycentre(lanes: Lanes, near: ReadonlyMap<string, string[]>): Lanes {
  const sorted: Lanes = { ...lanes, from: { ...lanes.from }, to: { ...lanes.to } };
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    const rows = rowsOf(sorted);
    const sort = (part: GraphNode[]): GraphNode[] => {
      const mean = new Map(part.map(({ id }) => [id, meanRow(near.get(id) ?? [], rows)]));
      const at = ({ id }: GraphNode): number => mean.get(id) ?? rows.get(id) ?? 0;
      return [...part].sort((a, b) => at(a) - at(b));
    };
    if (sweep % 2 === 0) {
      sorted.between = sorted.between.map(sort);
      continue;
    }
    for (const side of [sorted.from, sorted.to]) {
      side.direct = sort(side.direct);
      side.tied = sort(side.tied);
    }
  }
  return sorted;
}

/** The row of every node that is tied, counted from the top of its column. */
function rowsOf({ from, to, between }: Lanes): Map<string, number> {
  const rows = new Map<string, number>();
  const top = Math.max(from.direct.length, to.direct.length);
  const number = (nodes: readonly GraphNode[], start: number): void => {
    for (const [index, { id }] of nodes.entries()) rows.set(id, start + index);
  };
  for (const side of [from, to]) {
    number(side.direct, 0);
    number(side.tied, top);
  }
  for (const layer of between) number(layer, top);
  return rows;
}

function meanRow(ids: readonly string[], rows: ReadonlyMap<string, number>): number | undefined {
  const known = ids.map((id) => rows.get(id)).filter((row) => row !== undefined);
  if (known.length === 0) return undefined;
  return known.reduce((sum, row) => sum + row, 0) / known.length;
}
