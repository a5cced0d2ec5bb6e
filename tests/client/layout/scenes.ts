import fc from "fast-check";
import type { Scene } from "../../../client/layout/scene.ts";
import type { Point } from "../../../client/view/explored.ts";

/** A scene of actors a0, a1, … in which the first `placed` have a place and the others were brought by a0 or nobody. */
export const scenes: fc.Arbitrary<Scene> = fc
  .record({
    spots: fc.uniqueArray(
      fc.record({ x: fc.integer({ min: -9, max: 9 }), y: fc.integer({ min: -9, max: 9 }) }),
      {
        maxLength: 8,
        selector: ({ x, y }) => `${x} ${y}`,
      },
    ),
    fresh: fc.array(fc.boolean(), { minLength: 1, maxLength: 15 }),
    ties: fc.array(fc.tuple(fc.nat(30), fc.nat(30)), { maxLength: 40 }),
  })
  .map(({ spots, fresh, ties }) => {
    const count = spots.length + fresh.length;
    const placed = new Map(
      spots.map(({ x, y }, index): [string, Point] => [id(index), { x: 16 * x, y: 7 * y }]),
    );
    return {
      placed,
      fresh: fresh.map((brought, index) => ({
        id: id(spots.length + index),
        near: brought && spots.length > 0 ? id(0) : null,
      })),
      ties: ties.map(([a, b]) => [id(a % count), id(b % count)] as const),
    };
  });

/** A scene of fresh actors and ties between them: "a-b b-c d". */
export function sceneOf(text: string, placed: Readonly<Record<string, Point>> = {}): Scene {
  const words = text.split(" ");
  const ids = [...new Set(words.flatMap((word) => word.split("-")))];
  return {
    placed: new Map(Object.entries(placed)),
    fresh: ids.filter((each) => !(each in placed)).map((each) => ({ id: each, near: null })),
    ties: words.flatMap((word) => {
      const [a = "", b] = word.split("-");
      return b === undefined ? [] : [[a, b] as const];
    }),
  };
}

function id(index: number): string {
  return `a${index}`;
}
