import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { placesOf } from "../../../client/layout/places.ts";
import { isClear } from "../../../client/layout/room.ts";
import type { Scene } from "../../../client/layout/scene.ts";
import { sceneOf, scenes } from "./scenes.ts";

/** Enough to find what is wrong, few enough to wait for. */
const RUNS = { numRuns: 30 };

const plain = (scene: Scene) => [...placesOf(scene)].sort();

describe("the places of fresh actors", () => {
  it("are there for each of them and for nobody else, in whole steps", () => {
    fc.assert(
      fc.property(scenes, (scene) => {
        const places = placesOf(scene);
        expect([...places.keys()].sort()).toEqual(scene.fresh.map(({ id }) => id).sort());
        for (const { x, y } of places.values()) {
          expect(Number.isInteger(x) && Number.isInteger(y)).toBe(true);
        }
      }),
      RUNS,
    );
  });

  it("leave everybody the room that a label needs", () => {
    fc.assert(
      fc.property(scenes, (scene) => {
        const fresh = [...placesOf(scene).values()];
        const placed = [...scene.placed.values()];
        for (const [index, at] of fresh.entries()) {
          for (const other of [...placed, ...fresh.slice(index + 1)]) {
            expect(isClear(at, other), JSON.stringify([at, other])).toBe(true);
          }
        }
      }),
      RUNS,
    );
  });

  it("are the same for the same scene, in whatever order and direction its ties come", () => {
    fc.assert(
      fc.property(scenes, (scene) => {
        const turned = scene.ties.map(([a, b]) => [b, a] as const).reverse();
        expect(plain({ ...scene, ties: turned })).toEqual(plain(scene));
      }),
      RUNS,
    );
  });

  it("are found at once where nobody may wait", () => {
    const scene = sceneOf("hub-a hub-b hub-c hub-d a-b c-d lone");
    const places = placesOf(scene, { enough: () => true });
    expect(places.size).toBe(6);
  });

  it("are found where an address put somebody out of sight", () => {
    const placed = { a: { x: 0, y: 0 }, b: { x: 2e9, y: -2e9 } };
    expect(placesOf(sceneOf("a-b a-c b-d e-f lone", placed)).size).toBe(5);
  });

  it("are told about on the way, from 0 to 1", () => {
    const parts: number[] = [];
    placesOf(sceneOf("a-b b-c c-a"), { onProgress: (part) => parts.push(part) });
    expect(parts.length).toBeGreaterThan(5);
    expect(parts.every((part) => part > 0 && part <= 1)).toBe(true);
    expect(parts).toEqual([...parts].sort((a, b) => a - b));
  });

  it("stand beside the placed actor that they are tied to, not beside others", () => {
    const placed = { near: { x: 0, y: 0 }, far: { x: 300, y: 0 } };
    for (const { x, y } of placesOf(sceneOf("near-a near-b near-c", placed)).values()) {
      expect(Math.hypot(x, y)).toBeLessThan(60);
    }
  });

  it("put who was brought by an actor beside it, also where no tie is shown", () => {
    const scene: Scene = {
      placed: new Map([["hub", { x: 200, y: 200 }]]),
      fresh: [{ id: "a", near: "hub" }],
      ties: [],
    };
    const { x = 0, y = 0 } = placesOf(scene).get("a") ?? {};
    expect(Math.hypot(x - 200, y - 200)).toBeLessThan(40);
  });

  it("put those without ties in rows aside, off the lines of the others", () => {
    const places = placesOf(sceneOf("a-b b-c c-d one two three"));
    const rows = new Set(["one", "two", "three"].map((id) => places.get(id)?.y));
    expect(rows.size).toBe(1);
  });

  it("put actors that nobody is tied to in even rows, as wide as a picture", () => {
    const places = [...placesOf(sceneOf("a b c d e f g h")).values()];
    const lengths = [...new Set(places.map(({ y }) => y))].map(
      (row) => places.filter(({ y }) => y === row).length,
    );
    expect(lengths).toEqual([3, 3, 2]);
  });

  it("cross no lines where none needs to be crossed", () => {
    const ring = placesOf(sceneOf("a-b b-c c-d d-e e-f f-a"));
    const order = ["a", "b", "c", "d", "e", "f"].map((id) => ring.get(id) ?? { x: 0, y: 0 });
    const turns = order.map((b, index) => {
      const a = order.at(index - 1) ?? b;
      const c = order[(index + 1) % order.length] ?? b;
      return Math.sign((b.x - a.x) * (c.y - b.y) - (b.y - a.y) * (c.x - b.x));
    });
    // A ring that crosses nothing turns mostly one way.
    expect(Math.abs(turns.reduce((sum, turn) => sum + turn, 0))).toBeGreaterThanOrEqual(4);
  });
});
