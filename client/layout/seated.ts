import type { Point } from "../view/explored.ts";
import { isClear } from "./room.ts";

/** Rings of places that are looked at around the one that was wished for; then it takes the first free one. */
const RINGS = 400;

/**
 * Whole steps for wished places, such that all have the room they need: each takes the nearest free one, those
 * first that stand nearest the middle. Who is taken already stays.
 */
export function seated(
  wished: ReadonlyMap<string, Point>,
  taken: readonly Point[],
): Map<string, Point> {
  const all = [...taken];
  const middle = middleOf([...wished.values()]);
  const order = [...wished]
    .map(([id, at]) => ({ id, at, far: Math.hypot(at.x - middle.x, at.y - middle.y) }))
    .sort((a, b) => a.far - b.far || (a.id < b.id ? -1 : 1));
  const seats = new Map<string, Point>();
  for (const { id, at } of order) {
    const seat = nearestFree(at, all);
    seats.set(id, seat);
    all.push(seat);
  }
  return seats;
}

function nearestFree(wish: Point, taken: readonly Point[]): Point {
  const home = { x: Math.round(wish.x), y: Math.round(wish.y) };
  for (let ring = 0; ring < RINGS; ring += 1) {
    const free = ringAround(home, ring).filter((at) => taken.every((other) => isClear(at, other)));
    const [first, ...rest] = free;
    if (first)
      return rest.reduce((best, at) => (far(at, wish) < far(best, wish) ? at : best), first);
  }
  // Below everything there is always room.
  return { x: home.x, y: Math.max(...taken.map(({ y }) => y)) + RINGS };
}

/** The places at a distance, counted in steps down and two at a time sideways, since rooms are wide. */
function ringAround({ x, y }: Point, ring: number): Point[] {
  if (ring === 0) return [{ x, y }];
  const found: Point[] = [];
  for (let step = -ring; step <= ring; step += 1) {
    found.push({ x: x + 2 * step, y: y - ring }, { x: x + 2 * step, y: y + ring });
    if (Math.abs(step) < ring)
      found.push({ x: x - 2 * ring, y: y + step }, { x: x + 2 * ring, y: y + step });
  }
  return found;
}

function far(a: Point, b: Point): number {
  return (a.x - b.x) ** 2 + (2 * (a.y - b.y)) ** 2;
}

function middleOf(points: readonly Point[]): Point {
  const count = Math.max(1, points.length);
  return {
    x: points.reduce((sum, { x }) => sum + x, 0) / count,
    y: points.reduce((sum, { y }) => sum + y, 0) / count,
  };
}
