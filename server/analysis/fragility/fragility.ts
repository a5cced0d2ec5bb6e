import { paceOf, type Watch } from "../pace.ts";
import type { Projection } from "../projection.ts";
import type { Break, Bridge, CutPoint } from "./break.ts";
import { bridgesOf } from "./bridges.ts";
import { between, type Contact, within } from "./contact.ts";
import { cutPointsOf } from "./cutPoints.ts";
import { type DepthFirst, depthFirst } from "./depthFirst.ts";
import { lengthOf, type Range } from "./ranges.ts";

/** What holds a graph together by a single thread. */
export interface Fragility {
  /** Those without whom most lose contact first, then by id. */
  readonly cutPoints: readonly CutPoint[];
  /** Those without which most lose contact first, then by the ids of their ends. */
  readonly bridges: readonly Bridge[];
  /** The actor, by index, at each place of the walk. */
  readonly order: Int32Array;
  /** The connected parts of the graph, as places of the walk; an actor without ties is a part. */
  readonly parts: readonly Range[];
  /** 1 for each actor, by index, whose contact counts. */
  readonly counted: Uint8Array;
  /** Whether any of them are in contact at all; where not, nothing can come apart. */
  readonly inContact: boolean;
}

export interface FragilityOptions extends Watch {
  /**
   * Whose contact counts, by index. No side: each two actors. One: each two of its actors. Two: each
   * actor only on the one with each only on the other; then what is found leaves no route at all.
   */
  readonly sides?: ReadonlyArray<readonly number[]>;
}

/**
 * Cut points and bridges (Hopcroft & Tarjan 1973), each with what it would cut off, ranked by how many
 * lose contact. Throws the reason of the signal when aborted.
 */
export async function fragility(
  graph: Projection,
  { sides = [], ...watch }: FragilityOptions = {},
): Promise<Fragility> {
  const pace = paceOf(watch);
  const walk = await depthFirst(graph, pace);
  const parts = partsOf(walk);
  const contact = contactOf(walk, parts, sides);
  const cutPoints = await cutPointsOf(walk, contact, pace);
  if (pace.due()) await pace.rest(1);
  const bridges = bridgesOf(walk, contact);
  return {
    cutPoints: cutPoints.sort((a, b) => b.lost - a.lost || a.actor - b.actor),
    bridges: bridges.sort(
      (a, b) => b.lost - a.lost || a.ends[0] - b.ends[0] || a.ends[1] - b.ends[1],
    ),
    order: walk.order,
    parts,
    counted: contact.counted,
    inContact: contact.exists,
  };
}

function contactOf(
  walk: DepthFirst,
  parts: readonly Range[],
  [one, other]: ReadonlyArray<readonly number[]>,
): Contact {
  if (one === undefined) return within(walk, parts, walk.order);
  if (other === undefined) return within(walk, parts, one);
  const [onOne, onOther] = [new Set(one), new Set(other)];
  return between(walk, parts, {
    one: one.filter((actor) => !onOther.has(actor)),
    other: other.filter((actor) => !onOne.has(actor)),
  });
}

function partsOf({ parent, size }: DepthFirst): Range[] {
  const parts: Range[] = [];
  for (const [place, from] of parent.entries())
    if (from === -1) parts.push([place, place + (size[place] ?? 1)]);
  return parts;
}

/** The actors that lose contact by a break, by index, ascending. */
export function lostActors(
  { order, counted }: Pick<Fragility, "order" | "counted">,
  { ranges }: Pick<Break, "ranges">,
): Int32Array {
  const places = new Int32Array(lengthOf(ranges));
  let at = 0;
  for (const [from, to] of ranges) {
    places.set(order.subarray(from, to), at);
    at += to - from;
  }
  return places.filter((actor) => counted[actor] === 1).sort();
}
