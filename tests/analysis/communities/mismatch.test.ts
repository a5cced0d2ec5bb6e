import { describe, expect, it } from "vitest";
import { communities } from "../../../server/analysis/communities/communities.ts";
import { inPractice } from "../../../server/analysis/communities/members.ts";
import { leastAlikeFirst, mismatchOf } from "../../../server/analysis/communities/mismatch.ts";
import { ListsColumn, listAt } from "../../../server/analysis/snapshot/lists.ts";
import { graphOf, pairsOf, TRIANGLES } from "../goldenGraphs.ts";

/** Two joined triangles, a to f, and g without a tie. */
const WORLD = graphOf(TRIANGLES, ["g"]);

describe("official clusters against communities", () => {
  it("match whole where a cluster is a community", async () => {
    expect(await first([0, 1, 2])).toEqual({
      community: 0,
      match: 1,
      together: [0, 1, 2],
      elsewhere: [],
      withoutTies: [],
      unlisted: [],
      ofOthers: 0,
    });
  });

  it("tell who is elsewhere, who is near without being listed, and of whom nothing can be said", async () => {
    expect(await first([6, 3, 1, 0])).toEqual({
      community: 0,
      match: 2 / 4,
      together: [0, 1],
      elsewhere: [3],
      withoutTies: [6],
      unlisted: [2],
      ofOthers: 0,
    });
  });

  it("count those near who are listed in another cluster", async () => {
    expect(await first([0, 1], [2])).toMatchObject({ unlisted: [], ofOthers: 1 });
  });

  it("stand in no community where nobody has a tie", async () => {
    const nothing = { community: -1, match: 0, withoutTies: [6], unlisted: [], ofOthers: 0 };
    expect(await first([6])).toMatchObject(nothing);
  });

  it("come with the worst match first, and not where fewer than three have a tie", async () => {
    const { clusters, found } = await divided([0, 1, 2], [3, 4, 5], [0, 4, 5], [0, 1, 6]);
    expect(leastAlikeFirst(clusters, found)).toEqual([
      { at: 2, elsewhere: 1 },
      { at: 0, elsewhere: 0 },
      { at: 1, elsewhere: 0 },
    ]);
  });
});

it("the members of a community come by how many of it they are tied to", () => {
  const graph = graphOf(pairsOf("ca cb cd ab xd xy xz"));
  const communityOf = Int32Array.from([0, 0, 0, 0, 1, 1, 1]);
  const { members } = inPractice(graph, { communityOf, count: 2 }, listsOf([]));
  const named = [0, 1].map((at) => [...listAt(members, at)].map((actor) => graph.ids[actor]));
  expect(named).toEqual([
    ["c", "a", "b", "d"],
    ["x", "y", "z"],
  ]);
});

async function first(...clusters: number[][]) {
  const { clusters: lists, found } = await divided(...clusters);
  const { unlisted, ...rest } = mismatchOf(listAt(lists, 0), found);
  return { ...rest, unlisted: [...unlisted] };
}

async function divided(...some: number[][]) {
  const { communityOf, count } = await communities(WORLD);
  const clusters = listsOf(some);
  return { clusters, found: inPractice(WORLD, { communityOf, count }, clusters) };
}

function listsOf(lists: readonly number[][]) {
  const column = new ListsColumn();
  for (const list of lists) column.push(list);
  return column.shared();
}
