import type { Point } from "../view/explored.ts";
import { disorder, drawingOf } from "./disorder.ts";
import { improved } from "./improved.ts";
import type { Component, Link } from "./links.ts";
import type { Patience } from "./patience.ts";
import { ASPECT, boxAround } from "./room.ts";
import { seated } from "./seated.ts";
import { simulated } from "./simulated.ts";
import { outwards, seed } from "./starts.ts";

/** Beginnings that are tried for a group of so many at most; for a large one they would take too long. */
const BEGINNINGS: ReadonlyArray<readonly [upTo: number, count: number]> = [
  [30, 8],
  [60, 4],
];

/** Drawings that are worth the work of improving them. */
const PROMISING = 3;

/** Radians by which each drawing is also turned, to find how it lies best on a wide screen. */
const TURNS = [0, 1, 2, 3, 4, 5].map((nth) => (nth * Math.PI) / 6);

/** How bad a step more in width or height is, as `disorder` counts. */
const WASTE = 8;

/** How many simulations a group takes. */
export function beginningsOf({ ids }: Component): number {
  return BEGINNINGS.find(([upTo]) => ids.length <= upTo)?.[1] ?? 1;
}

/** Places for a group of fresh actors by itself, around the origin: the best of several beginnings. */
export function alone(group: Component, patience: Patience): ReadonlyMap<string, Point> {
  const order = outwards(group);
  const { ids, links } = group;
  const drawings = Array.from({ length: beginningsOf(group) }, (_, turn) => {
    const starts = new Map(order.map((id, nth) => [id, seed({ x: 0, y: 0 }, nth, turn)]));
    const drifted = simulated({ starts, fixed: new Set(), links }, patience);
    return TURNS.map((angle) => seated(turned(drifted, angle), []));
  }).flat();
  const promising = leastUgly(drawings, links).slice(0, PROMISING);
  const finished = promising.map((places) => improved(places, ids, links));
  return leastUgly(finished, links)[0] ?? new Map();
}

/** The same places turned around the origin, in the space in which wide pictures are round. */
function turned(places: ReadonlyMap<string, Point>, angle: number): Map<string, Point> {
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  return new Map(
    [...places].map(([id, { x, y }]) => [
      id,
      { x: x * cos - ASPECT * y * sin, y: (x / ASPECT) * sin + y * cos },
    ]),
  );
}

function leastUgly(
  drawings: ReadonlyArray<ReadonlyMap<string, Point>>,
  links: readonly Link[],
): Array<ReadonlyMap<string, Point>> {
  return drawings
    .map((places) => ({ places, ugly: ugliness(places, links) }))
    .sort((a, b) => a.ugly - b.ugly)
    .map(({ places }) => places);
}

/** What is wrong with a whole drawing: too high or too wide for a screen is as bad as too large. */
function ugliness(places: ReadonlyMap<string, Point>, links: readonly Link[]): number {
  const box = boxAround([...places.values()]);
  if (!box) return 0;
  const [width, height] = [(box.right - box.left) / ASPECT, box.bottom - box.top];
  return disorder(drawingOf(places, links)) + WASTE * Math.max(width, height);
}
