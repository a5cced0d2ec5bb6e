import type { Point } from "../view/explored.ts";
import { type Component, type Link, neighboursIn } from "./links.ts";
import { ASPECT, isClear, ROOM } from "./room.ts";

/** Radians between one and the next, so that no two of a sunflower's seeds line up. */
const GOLDEN = Math.PI * (3 - Math.sqrt(5));

/** Where the nth of many begins around a middle: the seeds of a sunflower, wide as the picture is. */
export function seed(middle: Point, nth: number, turned = 0): Point {
  const reach = ROOM.y * 1.2 * Math.sqrt(nth);
  const angle = nth * GOLDEN + turned;
  return {
    x: middle.x + ASPECT * reach * Math.cos(angle),
    y: middle.y + reach * Math.sin(angle),
  };
}

/** Ids from the best linked outwards, neighbours before theirs. */
export function outwards({ ids, links }: Component): string[] {
  const neighbours = neighboursIn(links);
  const links1 = (id: string): number => neighbours.get(id)?.length ?? 0;
  const [hub] = [...ids].sort((a, b) => links1(b) - links1(a));
  const order = new Set(hub === undefined ? [] : [hub]);
  for (const id of order) {
    const next = [...(neighbours.get(id) ?? [])].sort(
      (a, b) => links1(b) - links1(a) || (a < b ? -1 : 1),
    );
    for (const each of next) order.add(each);
  }
  return [...order];
}

/**
 * Where fresh actors begin beside placed ones: those that belong to the same placed actor together, in the
 * nearest room that is free for so many.
 */
export function beside(
  fresh: readonly string[],
  placed: ReadonlyMap<string, Point>,
  links: readonly Link[],
): Map<string, Point> {
  const starts = new Map<string, Point>();
  const taken = [...placed.values()];
  for (const [anchor, group] of byAnchor(fresh, placed, links)) {
    const middle = freeRoom(placed.get(anchor) ?? { x: 0, y: 0 }, group.length, taken);
    group.forEach((id, index) => {
      const at = seed(middle, index);
      starts.set(id, at);
      taken.push(at);
    });
  }
  return starts;
}

/** Fresh actors by the placed actor that they are linked to, directly or through other fresh ones. */
function byAnchor(
  fresh: readonly string[],
  placed: ReadonlyMap<string, Point>,
  links: readonly Link[],
): Map<string, string[]> {
  const neighbours = neighboursIn(links);
  const anchorOf = new Map<string, string>([...placed.keys()].map((id) => [id, id]));
  for (const [id, anchor] of anchorOf) {
    for (const next of neighbours.get(id) ?? []) {
      if (!anchorOf.has(next)) anchorOf.set(next, anchor);
    }
  }
  const groups = new Map<string, string[]>();
  for (const id of fresh) {
    const anchor = anchorOf.get(id) ?? "";
    groups.set(anchor, [...(groups.get(anchor) ?? []), id]);
  }
  return groups;
}

/** The middle of the nearest room around a place in which so many actors would meet the fewest others. */
function freeRoom(anchor: Point, count: number, taken: readonly Point[]): Point {
  const radius = ROOM.y * 1.2 * Math.sqrt(count);
  let best = { at: anchor, cost: Number.POSITIVE_INFINITY };
  for (let turn = 0; turn < 64; turn += 1) {
    const at = seed(anchor, (turn * radius) / 30);
    const met = taken.filter(
      ({ x, y }) => Math.hypot((x - at.x) / ASPECT, y - at.y) < radius + ROOM.y / 2,
    ).length;
    const far = Math.hypot((at.x - anchor.x) / ASPECT, at.y - anchor.y);
    const cost = met * ROOM.y + Math.abs(far - radius) + (isClear(at, anchor) ? 0 : ROOM.y);
    if (cost < best.cost) best = { at, cost };
  }
  return best.at;
}
