import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { distanceBetween } from "../../../server/analysis/gaps/distance.ts";
import { routesBetween } from "../../../server/analysis/gaps/routes.ts";
import { sidesOf } from "../../../server/analysis/gaps/sides.ts";
import { paceOf } from "../../../server/analysis/pace.ts";
import { neighboursOf, type Projection } from "../../../server/analysis/projection.ts";
import { at, lettered, type Sided, sided } from "./arbitrary.ts";

async function routes({ graph, from, to }: Sided) {
  return routesBetween(graph, sidesOf(graph, from, to), paceOf({}));
}

function asked(pairs: string, from: string, to: string): Sided {
  const graph = lettered(pairs, from + to);
  return { graph, from: at(graph, from), to: at(graph, to) };
}

function named({ graph }: Sided, actors: readonly number[]): string {
  return actors.map((actor) => graph.ids[actor]).join("");
}

/** Whether a way is left when some actors leave: hop by hop. */
function isJoined({ graph, from, to }: Sided, gone: ReadonlySet<number>): boolean {
  const met = new Set(from.filter((actor) => !gone.has(actor)));
  for (const actor of met)
    for (const other of neighboursOf(graph, actor)) if (!gone.has(other)) met.add(other);
  return to.some((actor) => met.has(actor));
}

/** The size of the smallest cut, by trying all sets of actors. */
function smallestCut(asked: Sided): number {
  let best = Number.POSITIVE_INFINITY;
  for (let set = 0; set < 1 << asked.graph.ids.length; set++) {
    const gone = new Set(asked.graph.ids.map((_, index) => index).filter((i) => set & (1 << i)));
    if (gone.size < best && !isJoined(asked, gone)) best = gone.size;
  }
  return best;
}

/** The most routes that share no actor, by trying all simple paths. */
function mostRoutes(asked: Sided, gone: ReadonlySet<number> = new Set()): number {
  const start = asked.from.find((actor) => !gone.has(actor));
  if (start === undefined) return 0;
  const rest = { ...asked, from: asked.from.filter((actor) => actor !== start) };
  let best = mostRoutes(rest, gone);
  for (const path of simplePaths(asked.graph, [start], { goal: new Set(asked.to), gone }))
    best = Math.max(best, 1 + mostRoutes(rest, new Set([...gone, ...path])));
  return best;
}

function* simplePaths(
  graph: Projection,
  path: readonly number[],
  bounds: { goal: ReadonlySet<number>; gone: ReadonlySet<number> },
): Generator<readonly number[]> {
  const end = path.at(-1) ?? -1;
  if (bounds.goal.has(end)) yield path;
  else
    for (const other of neighboursOf(graph, end))
      if (!path.includes(other) && !bounds.gone.has(other))
        yield* simplePaths(graph, [...path, other], bounds);
}

describe("independent routes", () => {
  it("are as many as exhaustive search finds", async () => {
    await fc.assert(
      fc.asyncProperty(sided(7), async (asked) => {
        expect((await routes(asked)).paths).toHaveLength(mostRoutes(asked));
      }),
      { numRuns: 400 },
    );
  });

  it("are as many as the smallest cut has actors, and either cut cuts them all", async () => {
    await fc.assert(
      fc.asyncProperty(sided(9), async (asked) => {
        const { paths, cutNearFrom, cutNearTo } = await routes(asked);
        expect(paths).toHaveLength(smallestCut(asked));
        for (const cut of [cutNearFrom, cutNearTo]) {
          expect(cut).toHaveLength(paths.length);
          expect(isJoined(asked, new Set(cut))).toBe(false);
        }
      }),
      { numRuns: 400 },
    );
  });

  it("are ways of the graph that share no actor, with no one of a side in between", async () => {
    await fc.assert(
      fc.asyncProperty(sided(20), async (asked) => {
        const { paths } = await routes(asked);
        expect(new Set(paths.flat()).size).toBe(paths.flat().length);
        for (const path of paths) {
          const isTied = (actor: number, index: number) =>
            index === 0 || neighboursOf(asked.graph, path[index - 1] ?? -1).includes(actor);
          expect(path.every(isTied)).toBe(true);
          expect(path.filter((actor) => asked.from.includes(actor))).toEqual([path[0]]);
          expect(path.filter((actor) => asked.to.includes(actor))).toEqual([path.at(-1)]);
        }
      }),
    );
  });

  it("are the same the other way round, and the cuts trade places", async () => {
    await fc.assert(
      fc.asyncProperty(sided(20), async (asked) => {
        const there = await routes(asked);
        const back = await routes({ ...asked, from: asked.to, to: asked.from });
        expect(back.paths).toHaveLength(there.paths.length);
        expect(back.cutNearFrom).toEqual(there.cutNearTo);
        expect(back.cutNearTo).toEqual(there.cutNearFrom);
      }),
    );
  });

  it("run through one pair where two triangles are joined by one edge: either end cuts", async () => {
    const triangles = asked("ab bc ca cd de ef fd", "abc", "def");
    const { paths, cutNearFrom, cutNearTo } = await routes(triangles);
    expect(paths.map((path) => named(triangles, path))).toEqual(["cd"]);
    expect([named(triangles, cutNearFrom), named(triangles, cutNearTo)]).toEqual(["c", "d"]);
    const closed = asked("ab bc ca cd de ef fd af", "abc", "def");
    expect((await routes(closed)).paths).toHaveLength(2);
  });

  it("count an actor on both sides as a route by itself, which only its own leaving cuts", async () => {
    const overlapping = asked("ab bc", "ab", "bc");
    const { paths, cutNearFrom } = await routes(overlapping);
    expect(paths.map((path) => named(overlapping, path))).toEqual(["b"]);
    expect(named(overlapping, cutNearFrom)).toBe("b");
  });

  it("are none, and nothing need be cut, where there is no way", async () => {
    expect(await routes(asked("ab cd", "a", "c"))).toEqual({
      paths: [],
      cutNearFrom: [],
      cutNearTo: [],
    });
    expect((await routes(asked("ab", "", "b"))).paths).toEqual([]);
  });

  it("give up a way that was laid first where two fit only without it", async () => {
    // The shortest way a-c-d-f takes both middles; a-c-x-f and b-y-d-g go round each other.
    const detours = asked("ac cd df cx xf by yd dg be", "ab", "fg");
    expect((await routes(detours)).paths).toHaveLength(2);
  });
});

describe("the distance", () => {
  it("is the length of the shortest way that exists, null where there is none", async () => {
    await fc.assert(
      fc.asyncProperty(sided(9), async (asked) => {
        const all = asked.from.flatMap((start) => [
          ...simplePaths(asked.graph, [start], { goal: new Set(asked.to), gone: new Set() }),
        ]);
        const fewest = Math.min(...all.map((path) => path.length - 1));
        const found = await distanceBetween(
          asked.graph,
          sidesOf(asked.graph, asked.from, asked.to),
          paceOf({}),
        );
        expect(found ?? Number.POSITIVE_INFINITY).toBe(fewest);
      }),
    );
  });
});

describe("the sides", () => {
  it("refuse an index that is nobody's", () => {
    const graph = lettered("ab");
    expect(() => sidesOf(graph, [0], [2])).toThrow("Actor 2 of a side: wanted an index below 2.");
  });
});
