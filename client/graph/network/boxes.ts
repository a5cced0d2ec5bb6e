import type { Box } from "../placement.ts";

/** Pixels; about the size of a label, so that each box is in few cells. */
const CELL = 64;
/** More cells than any picture has from top to bottom. */
const ROW = 2 ** 20;

/** Rectangles of which one can ask quickly whether another hits any of them. */
export class Boxes {
  readonly #cells = new Map<number, Box[]>();

  add(box: Box): void {
    for (const key of cellsOf(box)) {
      const cell = this.#cells.get(key);
      if (cell) cell.push(box);
      else this.#cells.set(key, [box]);
    }
  }

  /** Whether a box overlaps any but those excepted; boxes that only touch do not. */
  hits(box: Box, except: readonly Box[] = []): boolean {
    for (const key of cellsOf(box))
      for (const other of this.#cells.get(key) ?? [])
        if (overlap(box, other) && !except.includes(other)) return true;
    return false;
  }
}

/** Whether two boxes have area in common. */
export function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** Whether a box lies within another. */
export function isWithin(inner: Box, outer: Box): boolean {
  return (
    inner.left >= outer.left &&
    inner.right <= outer.right &&
    inner.top >= outer.top &&
    inner.bottom <= outer.bottom
  );
}

function* cellsOf({ left, top, right, bottom }: Box): Generator<number> {
  for (let x = Math.floor(left / CELL); x <= Math.floor(right / CELL); x++)
    for (let y = Math.floor(top / CELL); y <= Math.floor(bottom / CELL); y++) yield x * ROW + y;
}
