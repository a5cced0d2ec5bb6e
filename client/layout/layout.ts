import type { Point } from "../view/explored.ts";
import type { Layout } from "./scene.ts";

/** Places fresh actors on a spiral around the actor that brought them, each in the first free spot. */
export const layout: Layout = async ({ placed, fresh }) => {
  const places = new Map<string, Point>();
  const taken = [...placed.values()];
  for (const { id, near } of fresh) {
    const middle = (near !== null && (placed.get(near) ?? places.get(near))) || { x: 0, y: 0 };
    const at = firstFree(middle, taken);
    taken.push(at);
    places.set(id, at);
  }
  return places;
};

function firstFree(middle: Point, taken: readonly Point[]): Point {
  for (let turn = 0; ; turn += 1) {
    const angle = turn * 2.4;
    const reach = 9 * Math.sqrt(turn);
    const at = {
      x: Math.round(middle.x + 1.6 * reach * Math.cos(angle)),
      y: Math.round(middle.y + reach * Math.sin(angle)),
    };
    if (taken.every(({ x, y }) => Math.abs(x - at.x) > 11 || Math.abs(y - at.y) > 5)) return at;
  }
}
