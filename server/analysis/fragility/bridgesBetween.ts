import type { Bridge } from "./break.ts";
import type { Fragility } from "./fragility.ts";
import type { Range } from "./ranges.ts";

/** Two sides of a graph: actors by index. An actor may be on both. */
export interface Sides {
  readonly from: Iterable<number>;
  readonly to: Iterable<number>;
}

/** How many of each side there are among some actors. */
type Present = readonly [from: number, to: number];

/** The bridges without which no route at all would be left between two sides; none where there is no route as it is. */
export function bridgesBetween({ bridges, order, parts }: Fragility, sides: Sides): Bridge[] {
  const from = countsUpTo(order, new Set(sides.from));
  const to = countsUpTo(order, new Set(sides.to));
  const among = ([start, end]: Range): Present => [
    (from[end] ?? 0) - (from[start] ?? 0),
    (to[end] ?? 0) - (to[start] ?? 0),
  ];
  const [linked, another] = parts.filter((part) => meet(among(part)));
  // In two parts the sides are linked twice, and no bridge holds both together.
  if (linked === undefined || another !== undefined) return [];
  const [allFrom, allTo] = among(linked);
  return bridges.filter(({ part, ranges }) => {
    if (part[0] !== linked[0]) return false;
    let [goneFrom, goneTo] = [0, 0];
    for (const [ofFrom, ofTo] of ranges.map(among)) {
      goneFrom += ofFrom;
      goneTo += ofTo;
    }
    return !meet([goneFrom, goneTo]) && !meet([allFrom - goneFrom, allTo - goneTo]);
  });
}

function meet([from, to]: Present): boolean {
  return from > 0 && to > 0;
}

/** How many of a side stand before each place of the walk, and before its end. */
function countsUpTo(order: Int32Array, side: ReadonlySet<number>): Int32Array {
  const counts = new Int32Array(order.length + 1);
  for (const [place, actor] of order.entries())
    counts[place + 1] = (counts[place] ?? 0) + (side.has(actor) ? 1 : 0);
  return counts;
}
