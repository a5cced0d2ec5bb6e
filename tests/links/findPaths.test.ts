import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findPaths, findShortestPaths } from "../../server/links/findPaths.ts";
import { placesOf } from "../../server/links/places.ts";
import { anyWorld, expandOf, neighboursOf, ties, type World } from "./world.ts";

/** Every simple path between the sides, by length, then ids: all sequences, tried one by one. */
function allPaths({ ties: all, from, to }: World): string[][] {
  const found: string[][] = [];
  const inside = new Set([...from, ...to]);
  const extend = (path: string[]): void => {
    const end = path.at(-1) ?? "";
    for (const next of neighboursOf(all, end)) {
      if (path.includes(next)) continue;
      if (to.includes(next) && !from.includes(next)) found.push([...path, next]);
      else if (!inside.has(next)) extend([...path, next]);
    }
  };
  for (const start of from) if (!to.includes(start)) extend([start]);
  return found.sort((a, b) => a.length - b.length || (a.join("~") < b.join("~") ? -1 : 1));
}

function searchIn(world: World, first: number) {
  const { signal } = new AbortController();
  return { places: placesOf(world.from, world.to), expand: expandOf(world.ties), first, signal };
}

describe("findPaths", () => {
  it("gives all simple paths up to a length, as trying them one by one does", async () => {
    const anyLength = fc.integer({ min: 1, max: 6 });
    const anyFirst = fc.integer({ min: 1, max: 40 });
    await fc.assert(
      fc.asyncProperty(anyWorld, anyLength, anyFirst, async (world, maxLength, first) => {
        const expected = allPaths(world).filter((path) => path.length - 1 <= maxLength);
        expect(await findPaths(searchIn(world, first), maxLength)).toEqual(
          expected.slice(0, first),
        );
      }),
      { numRuns: 1500 },
    );
  });

  it("orders by length, then by ids", async () => {
    const world = { ties: ties("a-x", "x-b", "a-w", "w-b", "a-b"), from: ["a"], to: ["b"] };
    expect(await findPaths(searchIn({ ...world, programmes: [] }, 10), 4)).toEqual([
      ["a", "b"],
      ["a", "w", "b"],
      ["a", "x", "b"],
    ]);
  });

  it("asks no further than the paths asked for need", async () => {
    const world = { ties: ties("a-b", "a-c", "c-d", "d-b"), from: ["a"], to: ["b"] };
    const asked: string[] = [];
    const answer = expandOf(world.ties);
    await findPaths(
      {
        ...searchIn({ ...world, programmes: [] }, 1),
        expand: (ids) => {
          asked.push(...ids);
          return answer(ids);
        },
      },
      6,
    );
    expect(asked).toEqual(["a"]);
  });

  it("does not lose itself around an actor that every way out leads through", async () => {
    const rim = Array.from({ length: 400 }, (_, n) => `r${n}`);
    const wheel = rim.flatMap((id, n) => [`hub-${id}`, `${id}-r${(n + 1) % 400}`]);
    const world = {
      ties: ties("a-hub", "hub-b", ...wheel),
      from: ["a"],
      to: ["b"],
      programmes: [],
    };
    expect(await findPaths(searchIn(world, 10), 6)).toEqual([["a", "hub", "b"]]);
  });
});

it("gives a long walk up when the request has ended", async () => {
  // Both ways out of the crowd lead through x and y, and no path of 6 ties can end.
  const crowd = Array.from({ length: 60 }, (_, n) => `c${n}`);
  const crowded = crowd.flatMap((id, n) => [
    `x-${id}`,
    `y-${id}`,
    ...crowd.slice(n + 1).map((other) => `${id}-${other}`),
  ]);
  const world = { ties: ties("a-x", "a-y", "x-b", "y-b", ...crowded), from: ["a"], to: ["b"] };
  const signal = AbortSignal.abort(new Error("the caller has gone away"));
  const search = { ...searchIn({ ...world, programmes: [] }, 500_000), signal };
  await expect(findPaths(search, 6)).rejects.toThrow("gone away");
});

describe("findShortestPaths", () => {
  it("gives the shortest of all simple paths", async () => {
    await fc.assert(
      fc.asyncProperty(anyWorld, async (world) => {
        const all = allPaths(world);
        const shortest = all.filter((path) => path.length === all[0]?.length);
        expect(await findShortestPaths(searchIn(world, 10))).toEqual(shortest.slice(0, 10));
      }),
      { numRuns: 1500 },
    );
  });

  it("finds a chain of any length", async () => {
    const names = Array.from({ length: 60 }, (_, n) => `n${String(n).padStart(2, "0")}`);
    const chain = ties(...names.slice(1).map((name, n) => `${names[n]}-${name}`));
    const world = { ties: chain, from: ["n00"], to: ["n59"], programmes: [] };
    expect(await findShortestPaths(searchIn(world, 10))).toEqual([names]);
  });
});
