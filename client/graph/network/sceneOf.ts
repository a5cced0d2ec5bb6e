import type { Box } from "../placement.ts";
import type { Arranged } from "./arranged.ts";
import { overlap } from "./boxes.ts";
import type { NetworkModel, NetworkNode } from "./model.ts";
import type { Line, Scene, Spot } from "./scene.ts";
import { radiusAt } from "./signs.ts";

/** How far something is moved, in pixels at zoom 1. */
export interface Shift {
  readonly x: number;
  readonly y: number;
}

interface Where {
  /** Where writing stands, by node. */
  readonly places: ReadonlyMap<string, Arranged>;
  /** Of nodes that are being dragged. */
  readonly shifts: ReadonlyMap<string, Shift>;
  readonly zoom: number;
  readonly seen: Box;
}

/** What of a network is in sight, and where; what comes last is on top, as it is for the pointer. */
export function inSight(
  { nodes, edges }: NetworkModel,
  where: Where,
): Pick<Scene, "spots" | "lines" | "seen"> {
  const { seen } = where;
  const spots = new Map(nodes.map((node) => [node.id, spotOf(node, where)]));
  const lines = edges.flatMap((edge): Line[] => {
    const from = spots.get(edge.from);
    const to = spots.get(edge.to);
    return from && to && overlap(around(from, to), seen) ? [{ edge, from, to }] : [];
  });
  const seenSpots = [...spots.values()].filter((spot) => isSeen(spot, seen));
  return { spots: seenSpots, lines, seen };
}

function spotOf(node: NetworkNode, { places, shifts, zoom }: Where): Spot {
  const shift = shifts.get(node.id);
  const place = places.get(node.id);
  const moved = (box: Box | null | undefined): Box | null => {
    if (!box) return null;
    return shift ? movedBy(box, { x: shift.x * zoom, y: shift.y * zoom }) : box;
  };
  return {
    node,
    x: (node.x + (shift?.x ?? 0)) * zoom,
    y: (node.y + (shift?.y ?? 0)) * zoom,
    radius: radiusAt(zoom),
    label: moved(place?.label),
    badge: moved(place?.badge),
  };
}

function movedBy({ left, right, top, bottom }: Box, { x, y }: Shift): Box {
  return { left: left + x, right: right + x, top: top + y, bottom: bottom + y };
}

/** Arrows and rings reach a little further than nodes. */
const REACH = 16;

function around(a: Spot, b: Spot): Box {
  return {
    left: Math.min(a.x, b.x) - REACH,
    right: Math.max(a.x, b.x) + REACH,
    top: Math.min(a.y, b.y) - REACH,
    bottom: Math.max(a.y, b.y) + REACH,
  };
}

function isSeen(spot: Spot, seen: Box): boolean {
  return [around(spot, spot), spot.label, spot.badge].some((box) => box && overlap(box, seen));
}
