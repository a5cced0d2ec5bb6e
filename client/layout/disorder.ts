import type { Point } from "../view/explored.ts";
import type { Link } from "./links.ts";

/** An actor of a drawing; moved by its coordinates, which all its lines then follow. */
export interface Spot {
  readonly id: string;
  x: number;
  y: number;
}

export interface Line {
  readonly from: Spot;
  readonly to: Spot;
}

/** Places with the lines between them. */
export interface Drawing {
  readonly spots: readonly Spot[];
  readonly lines: readonly Line[];
}

/** How bad each thing is; of length, each step. */
const CROSSING = 12;
const COVERED = 60;
const LENGTH = 0.4;

/** The ground of an actor and its label, which stands below it: steps from its middle, which lies as far down. */
const GROUND = { x: 5, y: 2.5, down: 1.5 };

/** Places and links as a drawing. */
export function drawingOf(places: ReadonlyMap<string, Point>, links: readonly Link[]): Drawing {
  const spots = new Map([...places].map(([id, { x, y }]) => [id, { id, x, y }]));
  const lines = links.flatMap(([a, b]) => {
    const [from, to] = [spots.get(a), spots.get(b)];
    return from && to ? [{ from, to }] : [];
  });
  return { spots: [...spots.values()], lines };
}

/**
 * What is wrong with a drawing: crossings, actors under lines that are not theirs, length. Less is better.
 * Of some lines and actors only, where a change concerns no others.
 */
export function disorder(
  { spots, lines }: Drawing,
  some: readonly Line[] = lines,
  moved: readonly Spot[] = [],
): number {
  let sum = 0;
  for (const line of some) sum += faultsOf(line, spots, lines);
  for (const spot of moved) sum += COVERED * count(lines, (line) => isCovered(spot, line));
  return sum;
}

function faultsOf(line: Line, spots: readonly Spot[], lines: readonly Line[]): number {
  return (
    LENGTH * Math.hypot(line.from.x - line.to.x, line.from.y - line.to.y) +
    CROSSING * count(lines, (other) => isCrossed(line, other)) +
    COVERED * count(spots, (spot) => isCovered(spot, line))
  );
}

function count<Item>(items: readonly Item[], isOne: (item: Item) => boolean): number {
  let found = 0;
  for (const item of items) if (isOne(item)) found += 1;
  return found;
}

function isCrossed({ from: a, to: b }: Line, { from: c, to: d }: Line): boolean {
  if (a === c || a === d || b === c || b === d) return false;
  return turn(a, b, c) * turn(a, b, d) < 0 && turn(c, d, a) * turn(c, d, b) < 0;
}

/** Positive where the way from a over b to c turns one way, negative where it turns the other. */
function turn(a: Point, b: Point, c: Point): number {
  return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
}

/** Whether a line that is not an actor's own passes through its ground. */
function isCovered(spot: Spot, { from, to }: Line): boolean {
  if (spot === from || spot === to) return false;
  // In units of the ground, which makes it round.
  const ax = (from.x - spot.x) / GROUND.x;
  const ay = (from.y - spot.y - GROUND.down) / GROUND.y;
  const bx = (to.x - spot.x) / GROUND.x;
  const by = (to.y - spot.y - GROUND.down) / GROUND.y;
  if ((ax > 1 && bx > 1) || (ax < -1 && bx < -1) || (ay > 1 && by > 1) || (ay < -1 && by < -1))
    return false;
  const length = (bx - ax) ** 2 + (by - ay) ** 2;
  const part = length === 0 ? 0 : -(ax * (bx - ax) + ay * (by - ay)) / length;
  const near = Math.max(0, Math.min(1, part));
  return (ax + near * (bx - ax)) ** 2 + (ay + near * (by - ay)) ** 2 < 1;
}
