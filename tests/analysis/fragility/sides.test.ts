import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readFolders } from "../../../seed/read.ts";
import {
  type Fragility,
  fragility,
  lostActors,
} from "../../../server/analysis/fragility/fragility.ts";
import { type Pair, type Projection, projectionOf } from "../../../server/analysis/projection.ts";
import { anyGraph } from "../anyGraph.ts";
import { graphOf, pairsOf, TRIANGLES } from "../goldenGraphs.ts";
import { allPairs } from "../plainGraph.ts";
import { onlyWayThrough, partedByActor, partedByEdge } from "./byTrying.ts";

const CHAIN = graphOf(pairsOf("ab bc cd de"));
const anySide = fc.uniqueArray(fc.nat(11), { maxLength: 4 });

describe("what would part the actors of one side", () => {
  it("is what lies between them, and only they are counted among the lost", async () => {
    const found = await asked(CHAIN, "ac");
    expect(found.cutPoints).toEqual([{ actor: "b", lost: ["a"], pieces: [3, 1], news: false }]);
    expect(found.bridges.map(({ ends }) => ends)).toEqual(["ab", "bc"]);
  });

  it("keeps, of pieces with as many of the side, the one with more actors", async () => {
    const { cutPoints } = await asked(CHAIN, "be");
    expect(cutPoints).toEqual([
      { actor: "c", lost: ["e"], pieces: [2, 2], news: true },
      { actor: "d", lost: ["e"], pieces: [3, 1], news: false },
    ]);
  });

  it("is nothing where the side has one actor, none, or all in rings", async () => {
    const nothing = { cutPoints: [], bridges: [] };
    expect(await asked(CHAIN, "c")).toEqual(nothing);
    expect(await asked(CHAIN, "")).toEqual(nothing);
    expect(await asked(graphOf(pairsOf("ab bc ca")), "abc")).toEqual(nothing);
  });

  it("is what leaving out each actor and each edge in turn parts, whatever the graph", async () => {
    await fc.assert(
      fc.asyncProperty(anyGraph, anySide, async (graph, side) => {
        const inside = new Set(side);
        const pairs = allPairs(graph).filter((pair) => pair.every((each) => inside.has(each)));
        const found = named(graph, await fragility(graph, { sides: [onGraph(graph, side)] }));
        const cutPoints = partedByActor(graph, pairs);
        const bridges = partedByEdge(graph, pairs);
        expect(found.cutPoints.map(({ actor }) => actor).sort()).toEqual([...cutPoints.keys()]);
        expect(found.bridges.map(({ ends }) => ends).sort()).toEqual([...bridges.keys()]);
        for (const { actor, lost } of found.cutPoints)
          expect(lost.length).toBe(fewestToPart(cutPoints.get(actor) ?? []));
      }),
      { numRuns: 300 },
    );
  });
});

describe("what holds two sides together", () => {
  it("is every actor and every tie of a chain between them, ends included where others stand on their side", async () => {
    const found = await asked(CHAIN, "ab", "de");
    expect(found.cutPoints.map(({ actor }) => actor).sort()).toEqual(["b", "c", "d"]);
    expect(found.bridges.map(({ ends }) => ends)).toEqual(["bc", "cd"]);
  });

  it("is also the only actor of a side with a way to the other, who cuts nobody else off", async () => {
    const found = await asked(graphOf(pairsOf("bc cd db"), ["a"]), "ab", "cd");
    expect(found.cutPoints).toEqual([{ actor: "b", lost: [], pieces: [2], news: true }]);
  });

  it("is nothing for a single actor's own leaving, two ways, no way, or sides with nobody of their own", async () => {
    const nothing = { cutPoints: [], bridges: [] };
    expect(await asked(graphOf(pairsOf("ab bc ca")), "a", "b")).toEqual(nothing);
    const apart = graphOf(pairsOf("ab cd ef"));
    expect(await asked(apart, "ac", "bd")).toEqual(nothing);
    expect(await asked(apart, "a", "f")).toEqual(nothing);
    expect(await asked(CHAIN, "ab", "abc")).toEqual(nothing);
    expect(await asked(CHAIN, "ab", "ab")).toEqual(nothing);
  });

  it("leaves those on both sides out of the question", async () => {
    const { bridges } = await asked(graphOf(TRIANGLES), "abc", "cdef");
    expect(bridges.map(({ ends }) => ends)).toEqual(["cd"]);
  });

  it("is what leaves no route when left out, whatever the graph", async () => {
    await fc.assert(
      fc.asyncProperty(anyGraph, anySide, anySide, async (graph, from, to) => {
        const one = onGraph(graph, from).filter((each) => !to.includes(each));
        const other = onGraph(graph, to).filter((each) => !from.includes(each));
        const sides = [onGraph(graph, from), onGraph(graph, to)];
        const found = named(graph, await fragility(graph, { sides }));
        const expected = onlyWayThrough(graph, { one, other });
        expect(found.cutPoints.map(({ actor }) => actor).sort()).toEqual(expected);
        const pairs = one.flatMap((a) => other.map((b) => [a, b] as const));
        const before = partedByEdge(graph, pairs);
        const all = Math.max(0, ...[...before.values()].map(({ length }) => length));
        for (const { ends } of found.bridges) expect(before.get(ends)).toHaveLength(all);
      }),
      { numRuns: 300 },
    );
  });

  it("is, in the documents that ship, the one tie between the two clusters and no other", async () => {
    const { actors, relations } = await readFolders(["seed/documents"]);
    const graph = projectionOf(
      actors.map(({ id }) => id),
      relations.filter(({ type }) => type !== "LOCATED_IN").map(({ from, to }): Pair => [from, to]),
    );
    const ends = ["arctic-cluster-team", "industrial-green-tech"];
    const sides = ends.map((id) => [graph.indexOf.get(id) ?? -1]);
    const { bridges } = await fragility(graph, { sides });
    expect(bridges.map((each) => each.ends.map((end) => graph.ids[end]))).toEqual([ends]);
    expect(bridges[0]?.pieces).toEqual([42, 10]);
  });
});

/** What is fragile, with sides written as the letters of their actors. */
async function asked(graph: Projection, ...sides: string[]) {
  const indices = sides.map((side) => [...side].map((id) => graph.indexOf.get(id) ?? -1));
  return named(graph, await fragility(graph, { sides: indices }));
}

function named(graph: Projection, found: Fragility) {
  const name = (actor: number) => graph.ids[actor] ?? "";
  return {
    cutPoints: found.cutPoints.map(({ actor, pieces, news, ...rest }) => {
      const lost = [...lostActors(found, rest)].map(name);
      expect(lost).toHaveLength(rest.lost);
      return { actor: name(actor), lost, pieces, news };
    }),
    bridges: found.bridges.map(({ ends }) => ({ ends: ends.map(name).join("") })),
  };
}

function onGraph({ ids }: Projection, side: readonly number[]): number[] {
  return side.filter((each) => each in ids);
}

/** How many must go that nobody who lost another is left with him: all but the largest group of those who stay together. */
function fewestToPart(parted: ReadonlyArray<readonly [number, number]>): number {
  const apart = new Set(parted.map(([a, b]) => `${a}~${b}`));
  const everyone = [...new Set(parted.flat())].sort((a, b) => a - b);
  const groups: number[][] = [];
  for (const each of everyone) {
    const group = groups.find(([first]) => first !== undefined && !apart.has(`${first}~${each}`));
    if (group) group.push(each);
    else groups.push([each]);
  }
  return everyone.length - Math.max(0, ...groups.map(({ length }) => length));
}
