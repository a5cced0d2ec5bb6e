import type { Point } from "../view/explored.ts";

/** The room that an actor needs with its label, in steps: neighbours stand this far apart, sideways or down. */
export const ROOM = { x: 16, y: 7 } as const;

/** How much wider than high pictures become, as screens are. */
export const ASPECT = 1.6;

/** Whether two actors leave each other the room they need. */
export function isClear(a: Point, b: Point): boolean {
  return Math.abs(a.x - b.x) >= ROOM.x || Math.abs(a.y - b.y) >= ROOM.y;
}

/** A rectangle in steps. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The smallest rectangle around places with the room they need; null around none. */
export function boxAround(points: readonly Point[]): Box | null {
  if (points.length === 0) return null;
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  return {
    left: Math.min(...xs) - ROOM.x / 2,
    right: Math.max(...xs) + ROOM.x / 2,
    top: Math.min(...ys) - ROOM.y / 2,
    bottom: Math.max(...ys) + ROOM.y / 2,
  };
}
