import type { Point } from "../view/explored.ts";
import type { Link } from "./links.ts";

/** Places with the lines between them. */
export interface Drawing {
  readonly places: ReadonlyMap<string, Point>;
  readonly links: readonly Link[];
}

/** How bad each thing is; of length, each step. */
const CROSSING = 12;
const COVERED = 60;
const LENGTH = 0.4;

/** The ground of an actor and its label, which stands below it: steps from its middle, which lies as far down. */
const GROUND = { x: 5, y: 2.5, down: 1.5 };

/**
 * What is wrong with a drawing: crossings, actors under lines that are not theirs, length. Less is better.
 * Of some links and actors only, where a change concerns no others.
 */
export function disorder(
  { places, links }: Drawing,
  of: readonly Link[] = links,
  actors: readonly string[] = [],
): number {
  const lines = links.map((link) => lineOf(link, places));
  const some = of === links ? lines : of.map((link) => lineOf(link, places));
  let sum = 0;
  for (const line of some) sum += faultsOf(line, lines) + COVERED * coveredBy(line, places);
  for (const id of actors) {
    const at = places.get(id);
    if (!at) continue;
    for (const line of lines) if (isCovered(id, at, line)) sum += COVERED;
  }
  return sum;
}

interface Line {
  readonly a: string;
  readonly b: string;
  readonly from: Point;
  readonly to: Point;
}

const NOWHERE: Point = { x: 0, y: 0 };

function lineOf([a, b]: Link, places: ReadonlyMap<string, Point>): Line {
  return { a, b, from: places.get(a) ?? NOWHERE, to: places.get(b) ?? NOWHERE };
}

function faultsOf(line: Line, lines: readonly Line[]): number {
  let sum = LENGTH * Math.hypot(line.from.x - line.to.x, line.from.y - line.to.y);
  for (const other of lines) if (isCrossed(line, other)) sum += CROSSING;
  return sum;
}

function coveredBy(line: Line, places: ReadonlyMap<string, Point>): number {
  let count = 0;
  for (const [id, at] of places) if (isCovered(id, at, line)) count += 1;
  return count;
}

function isCrossed(p: Line, q: Line): boolean {
  if (p.a === q.a || p.a === q.b || p.b === q.a || p.b === q.b) return false;
  return (
    turn(p.from, p.to, q.from) * turn(p.from, p.to, q.to) < 0 &&
    turn(q.from, q.to, p.from) * turn(q.from, q.to, p.to) < 0
  );
}

/** 1 where the way from a over b to c turns one way, -1 where it turns the other, 0 where it is straight. */
function turn(a: Point, b: Point, c: Point): number {
  return Math.sign((b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x));
}

/** Whether a line that is not an actor's own passes through its ground. */
function isCovered(id: string, at: Point, { a, b, from, to }: Line): boolean {
  if (id === a || id === b) return false;
  // In units of the ground, which makes it round.
  const ax = (from.x - at.x) / GROUND.x;
  const ay = (from.y - at.y - GROUND.down) / GROUND.y;
  const bx = (to.x - at.x) / GROUND.x;
  const by = (to.y - at.y - GROUND.down) / GROUND.y;
  const length = (bx - ax) ** 2 + (by - ay) ** 2;
  const part = length === 0 ? 0 : -(ax * (bx - ax) + ay * (by - ay)) / length;
  const near = Math.max(0, Math.min(1, part));
  return (ax + near * (bx - ax)) ** 2 + (ay + near * (by - ay)) ** 2 < 1;
}
