import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { componentsOf } from "../../server/links/components.ts";
import { placesOf } from "../../server/links/places.ts";
import { anyWorld, expandOf, neighboursOf, ties, type World } from "./world.ts";

function reachable({ ties: all }: World, start: string): string {
  const seen = new Set([start]);
  for (const id of seen) for (const other of neighboursOf(all, id)) seen.add(other);
  return [...seen].sort().join();
}

describe("componentsOf", () => {
  it("gives the parts that a search from every actor gives", async () => {
    await fc.assert(
      fc.asyncProperty(anyWorld, async (world) => {
        const parts = new Set([...world.from, ...world.to].map((id) => reachable(world, id)));
        const joins = world.from.some((a) =>
          world.to.some((b) => reachable(world, a) === reachable(world, b)),
        );
        expect(await componentsOf(placesOf(world.from, world.to), expandOf(world.ties))).toEqual({
          same: joins,
          sizes: [...parts].map((part) => part.split(",").length).sort((a, b) => b - a),
        });
      }),
      { numRuns: 500 },
    );
  });

  it("counts an actor without ties as a part of one", async () => {
    const expand = expandOf(ties("a-x", "x-y"));
    expect(await componentsOf(placesOf(["a"], ["b"]), expand)).toEqual({
      same: false,
      sizes: [3, 1],
    });
  });
});
