import { describe, expect, it } from "vitest";
import { hidingIn } from "../../../server/analysis/introductions/hiding.ts";
import { neighboursOf, type Pair, projectionOf } from "../../../server/analysis/projection.ts";
import { ListsColumn } from "../../../server/analysis/snapshot/lists.ts";

/** Statements of the sources s0, s1 …: two actors and the number of the source. */
type Told = ReadonlyArray<readonly [a: string, b: string, source: number]>;

const SOURCES = ["s0", "s1", "s2"];

/** What hiding asks of a graph in which all that is stated counts; every source speaks of its actors. */
function graphOf(actors: string, told: Told): Parameters<typeof hidingIn>[0] {
  const pairs = told.map(([a, b]): Pair => [a, b]);
  const projection = projectionOf(actors, pairs);
  const place = (id: string) => projection.indexOf.get(id) ?? -1;
  const of = (id: string) => told.filter(([a, b]) => a === id || b === id).map((each) => each[2]);
  return {
    ...{ projection, onRecord: projection, kindOf: new Map(), themesOf: new Map() },
    sourcesOf: new Map([...actors].map((id) => [id, [...new Set(of(id))].map((at) => `s${at}`)])),
    leftOut: { reasons: new Map(), programmes: new Map(), throughOthers: 0 },
    recorded: () => ({
      sources: SOURCES,
      a: told.map(([a]) => place(a)),
      b: told.map(([, b]) => place(b)),
      source: told.map((each) => each[2]),
    }),
  };
}

/** The sources that speak of more than ties, for each actor in order. */
function lists(...each: readonly number[][]) {
  const column = new ListsColumn();
  for (const list of each) column.push(list);
  return column.shared();
}

describe("Hiding a tie", () => {
  const told: Told = [
    ["a", "b", 0],
    ["a", "b", 1],
    ["c", "a", 1],
    ["b", "c", 2],
  ];

  it("takes it from what counts and from the record, and no other", () => {
    const ground = hidingIn(graphOf("abc", told), lists([], [], []))([["b", "a"]]);
    for (const graph of [ground.projection, ground.onRecord])
      expect([0, 1, 2].map((actor) => [...neighboursOf(graph, actor)])).toEqual([[2], [2], [0, 1]]);
  });

  it("takes the sources that speak of nothing else of the two", () => {
    const { sourceCounts } = hidingIn(graphOf("abc", told), lists([], [], []))([["a", "b"]]);
    expect([...sourceCounts]).toEqual([
      ["a", 1],
      ["b", 1],
      ["c", 2],
    ]);
  });

  it("leaves a source that speaks of a theme, a fact or a place of an actor", () => {
    const { sourceCounts } = hidingIn(graphOf("abc", told), lists([0], [], []))([["a", "b"]]);
    expect([sourceCounts.get("a"), sourceCounts.get("b")]).toEqual([2, 1]);
  });

  it("hides all of an actor's ties at once, and nothing where none is hidden", () => {
    const without = hidingIn(graphOf("abc", told), lists([], [], []));
    const all = without([
      ["a", "b"],
      ["a", "c"],
    ]);
    expect(all.sourceCounts.get("a")).toBe(0);
    expect(without([]).sourceCounts.get("a")).toBe(2);
    expect(without([]).projection.edgeCount).toBe(3);
  });
});
