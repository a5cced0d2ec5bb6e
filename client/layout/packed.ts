import type { Point } from "../view/explored.ts";
import { ASPECT, type Box, boxAround, ROOM } from "./room.ts";

/** Places that are looked at in each direction: an address can put an actor a million steps away. */
const MOST_STEPS = 100;

/** What stands there already: actors, and the lines between them. */
export interface Ground {
  readonly actors: readonly Point[];
  readonly lines: ReadonlyArray<readonly [from: Point, to: Point]>;
}

/** Steps between groups of actors that have nothing to do with each other. */
const GAP = 4;

/** Steps of the squares in which room is looked for. */
const CELL = { x: ROOM.x / 4, y: ROOM.y / 2 };

/** Where a group goes as a whole: off actors and lines, so that all together stays compact and wide. */
export function packed(
  block: ReadonlyMap<string, Point>,
  ground: Ground,
): ReadonlyMap<string, Point> {
  const own = boxAround([...block.values()]);
  const all = boxAround(ground.actors);
  if (!own || !all) return block;
  const isTaken = takenCells(ground);
  const found = ways(own, all)
    .map((by) => ({ by, cost: costOf(moved(own, by), all) }))
    .sort((a, b) => a.cost - b.cost)
    .find(({ by }) => cellsOf(grown(moved(own, by), GAP)).every((cell) => !isTaken(cell)));
  const { x, y } = found?.by ?? { x: 0, y: all.bottom + GAP - own.top };
  return new Map(
    [...block].map(([id, at]) => [id, { x: at.x + Math.round(x), y: at.y + Math.round(y) }]),
  );
}

/** Ways to move a box to places in and around another. */
function ways(own: Box, all: Box): Point[] {
  const found: Point[] = [];
  const reach = { x: own.right - own.left + GAP, y: own.bottom - own.top + GAP };
  const step = {
    x: Math.max(CELL.x, (all.right - all.left + reach.x) / MOST_STEPS),
    y: Math.max(CELL.y, (all.bottom - all.top + reach.y) / MOST_STEPS),
  };
  for (let top = all.top - reach.y; top <= all.bottom + 2 * GAP; top += step.y) {
    for (let left = all.left - reach.x; left <= all.right + 2 * GAP; left += step.x) {
      found.push({ x: left - own.left, y: top - own.top });
    }
  }
  return found;
}

/** How large all together would be, and then how far up and from the middle the box would stand. */
function costOf(box: Box, all: Box): number {
  const width = Math.max(box.right, all.right) - Math.min(box.left, all.left);
  const height = Math.max(box.bottom, all.bottom) - Math.min(box.top, all.top);
  const aside = Math.abs(box.left + box.right - all.left - all.right) / 2;
  const above = Math.max(0, all.bottom - box.bottom);
  return Math.max(width / ASPECT, height) + (width / ASPECT + height) / 4 + (aside + above) / 50;
}

function takenCells({ actors, lines }: Ground): (cell: string) => boolean {
  const taken = new Set<string>();
  for (const at of actors) for (const cell of cellsOf(boxAround([at]))) taken.add(cell);
  for (const [from, to] of lines) {
    const length = Math.max(Math.abs(to.x - from.x), Math.abs(to.y - from.y));
    const steps = Math.min(Math.ceil(length), MOST_STEPS * CELL.x);
    for (let step = 0; step < steps; step += 1) {
      const x = from.x + ((to.x - from.x) * step) / steps;
      const y = from.y + ((to.y - from.y) * step) / steps;
      taken.add(cellAt(Math.floor(x / CELL.x), Math.floor(y / CELL.y)));
    }
  }
  return (cell) => taken.has(cell);
}

function cellsOf(box: Box | null): string[] {
  const cells: string[] = [];
  if (!box) return cells;
  for (let row = Math.floor(box.top / CELL.y); row * CELL.y < box.bottom; row += 1) {
    for (let column = Math.floor(box.left / CELL.x); column * CELL.x < box.right; column += 1) {
      cells.push(cellAt(column, row));
    }
  }
  return cells;
}

function cellAt(column: number, row: number): string {
  return `${column} ${row}`;
}

function moved({ left, top, right, bottom }: Box, { x, y }: Point): Box {
  return { left: left + x, right: right + x, top: top + y, bottom: bottom + y };
}

function grown({ left, top, right, bottom }: Box, by: number): Box {
  return { left: left - by, right: right + by, top: top - by, bottom: bottom + by };
}
