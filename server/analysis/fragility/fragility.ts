import { paceOf, type Watch } from "../pace.ts";
import type { Projection } from "../projection.ts";
import type { Break, Bridge, CutPoint } from "./break.ts";
import { bridgesOf } from "./bridges.ts";
import { cutPointsOf } from "./cutPoints.ts";
import { type DepthFirst, depthFirst } from "./depthFirst.ts";
import { lengthOf, type Range } from "./ranges.ts";

/** What holds a graph together by a single thread. */
export interface Fragility {
  /** Those who cut off the most first, then by id. */
  readonly cutPoints: readonly CutPoint[];
  /** Those that cut off the most first, then by the ids of their ends. */
  readonly bridges: readonly Bridge[];
  /** The actor, by index, at each place of the walk. */
  readonly order: Int32Array;
  /** The connected parts of the graph, as places of the walk; an actor without ties is a part. */
  readonly parts: readonly Range[];
}

/**
 * Cut points and bridges (Hopcroft & Tarjan 1973), each with what it would cut off, ranked by how many
 * lose contact. Throws the reason of the signal when aborted.
 */
export async function fragility(graph: Projection, watch: Watch = {}): Promise<Fragility> {
  const pace = paceOf(watch);
  const walk = await depthFirst(graph, pace);
  const cutPoints = await cutPointsOf(walk, pace);
  if (pace.due()) await pace.rest(1);
  const bridges = bridgesOf(walk);
  return {
    cutPoints: cutPoints.sort((a, b) => b.lost - a.lost || a.actor - b.actor),
    bridges: bridges.sort(
      (a, b) => b.lost - a.lost || a.ends[0] - b.ends[0] || a.ends[1] - b.ends[1],
    ),
    order: walk.order,
    parts: partsOf(walk),
  };
}

function partsOf({ parent, size }: DepthFirst): Range[] {
  const parts: Range[] = [];
  for (const [place, from] of parent.entries())
    if (from === -1) parts.push([place, place + (size[place] ?? 1)]);
  return parts;
}

/** The actors that lose contact by a break, by index, ascending. */
export function lostActors({ order }: Fragility, { ranges }: Break): Int32Array {
  const lost = new Int32Array(lengthOf(ranges));
  let at = 0;
  for (const [from, to] of ranges) {
    lost.set(order.subarray(from, to), at);
    at += to - from;
  }
  return lost.sort();
}
