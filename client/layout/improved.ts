import type { Point } from "../view/explored.ts";
import { type Drawing, disorder, drawingOf, type Line, type Spot } from "./disorder.ts";
import type { Link } from "./links.ts";
import { isClear } from "./room.ts";

/** Actors up to which a drawing is improved, and up to which each is tried with each: more take too long. */
const SMALL = 80;
const TRIED_IN_PAIRS = 40;

/** Rounds of looking at each actor; most drawings are settled after three. */
const ROUNDS = 5;

/** Ways to step aside, in steps. */
const ASIDE: readonly Point[] = [2, 4, 8, 16].flatMap((far) => [
  { x: far, y: 0 },
  { x: -far, y: 0 },
  { x: 0, y: far / 2 },
  { x: 0, y: -far / 2 },
  { x: far, y: far / 2 },
  { x: -far, y: far / 2 },
  { x: far, y: -far / 2 },
  { x: -far, y: -far / 2 },
]);

/** What a change must gain, so that the same few are not changed to and fro. */
const WORTH = 0.5;

/**
 * The same drawing with actors exchanged, or moved a little aside, wherever that leaves fewer lines crossed,
 * covered or long. Only `movable` ones move; where they are many, none does.
 */
export function improved(
  places: ReadonlyMap<string, Point>,
  movable: readonly string[],
  links: readonly Link[],
): ReadonlyMap<string, Point> {
  if (movable.length > SMALL) return places;
  const drawing = drawingOf(places, links);
  const wanted = new Set(movable);
  const spots = drawing.spots.filter(({ id }) => wanted.has(id));
  for (let round = 0; round < ROUNDS; round += 1) {
    const exchanged = spots.length <= TRIED_IN_PAIRS && exchangeAll(drawing, spots);
    const stepped = stepAll(drawing, spots);
    if (!exchanged && !stepped) break;
  }
  return new Map(drawing.spots.map(({ id, x, y }) => [id, { x, y }]));
}

/** Tries each two in each other's place; says whether any stayed there. */
function exchangeAll(drawing: Drawing, spots: readonly Spot[]): boolean {
  const tryTo = attemptsIn(drawing);
  let better = false;
  spots.forEach((a, index) => {
    for (const b of spots.slice(index + 1)) {
      if (tryTo([a, b], [at(b), at(a)])) better = true;
    }
  });
  return better;
}

/** Tries each a little aside; says whether any stayed there. */
function stepAll(drawing: Drawing, spots: readonly Spot[]): boolean {
  const tryTo = attemptsIn(drawing);
  let better = false;
  for (const spot of spots) {
    for (const { x, y } of ASIDE) {
      const next = { x: spot.x + x, y: spot.y + y };
      const free = drawing.spots.every((other) => other === spot || isClear(other, next));
      if (free && tryTo([spot], [next])) better = true;
    }
  }
  return better;
}

/** Moves some, and back again where that was not worth it. */
function attemptsIn(drawing: Drawing): (moved: readonly Spot[], to: readonly Point[]) => boolean {
  const linesOf = new Map<Spot, Line[]>(drawing.spots.map((spot) => [spot, []]));
  for (const line of drawing.lines) {
    linesOf.get(line.from)?.push(line);
    linesOf.get(line.to)?.push(line);
  }
  return (moved, to) => {
    const lines = [...new Set(moved.flatMap((spot) => linesOf.get(spot) ?? []))];
    if (lines.length === 0) return false;
    const before = moved.map(at);
    const was = disorder(drawing, lines, moved);
    put(moved, to);
    if (disorder(drawing, lines, moved) < was - WORTH) return true;
    put(moved, before);
    return false;
  };
}

function at({ x, y }: Spot): Point {
  return { x, y };
}

function put(spots: readonly Spot[], places: readonly Point[]): void {
  for (const [index, spot] of spots.entries()) Object.assign(spot, places[index]);
}
