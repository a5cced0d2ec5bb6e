import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { componentSizes } from "../../server/links/components.ts";
import { findShortestPaths } from "../../server/links/findPaths.ts";
import { actorsAt, placesOf } from "../../server/links/places.ts";
import { anyWorld, expandOf, neighboursOf, ties, type World } from "./world.ts";

function reachable({ ties: all }: World, start: string): string {
  const seen = new Set([start]);
  for (const id of seen) for (const other of neighboursOf(all, id)) seen.add(other);
  return [...seen].sort().join();
}

describe("componentSizes", () => {
  it("gives the parts that a search from every actor gives", async () => {
    await fc.assert(
      fc.asyncProperty(anyWorld, async (world) => {
        const parts = new Set([...world.from, ...world.to].map((id) => reachable(world, id)));
        const places = placesOf(world.from, world.to);
        expect(await componentSizes(places, expandOf(world.ties))).toEqual(
          [...parts].map((part) => part.split(",").length).sort((a, b) => b - a),
        );
      }),
      { numRuns: 500 },
    );
  });

  it("counts an actor without ties as a part of one", async () => {
    const expand = expandOf(ties("a-x", "x-y"));
    expect(await componentSizes(placesOf(["a"], ["b"]), expand)).toEqual([3, 1]);
  });

  it("lies in one part exactly where something links", async () => {
    await fc.assert(
      fc.asyncProperty(anyWorld, async (world) => {
        const places = placesOf(world.from, world.to);
        const expand = expandOf(world.ties);
        const { signal } = new AbortController();
        const linked =
          actorsAt(places, "both").length > 0 ||
          (await findShortestPaths({ places, expand, first: 1, signal })).length > 0;
        const joined = world.from.some((a) =>
          world.to.some((b) => reachable(world, a) === reachable(world, b)),
        );
        expect(linked).toBe(joined);
      }),
      { numRuns: 500 },
    );
  });
});
