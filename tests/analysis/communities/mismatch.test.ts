import { describe, expect, it } from "vitest";
import { communities } from "../../../server/analysis/communities/communities.ts";
import { mismatches } from "../../../server/analysis/communities/mismatch.ts";
import { graphOf, TRIANGLES } from "../goldenGraphs.ts";

/** Two joined triangles, a to f, and g without a tie. */
const WORLD = graphOf(TRIANGLES, ["g"]);

describe("official clusters against communities", () => {
  it("match whole where a cluster is a community", async () => {
    expect(await found({ id: "X", members: [0, 1, 2] })).toEqual([
      {
        id: "X",
        community: 0,
        match: 1,
        together: [0, 1, 2],
        elsewhere: [],
        withoutTies: [],
        unlisted: [],
        ofOthers: 0,
      },
    ]);
  });

  it("tell who is elsewhere, who is near without being listed, and of whom nothing can be said", async () => {
    expect(await found({ id: "X", members: [6, 3, 1, 0] })).toEqual([
      {
        id: "X",
        community: 0,
        match: 2 / 4,
        together: [0, 1],
        elsewhere: [3],
        withoutTies: [6],
        unlisted: [2],
        ofOthers: 0,
      },
    ]);
  });

  it("count those near who are listed in another cluster", async () => {
    const [, second] = await found({ id: "X", members: [0, 1] }, { id: "Y", members: [2] });
    expect(second).toMatchObject({ id: "X", unlisted: [], ofOthers: 1 });
  });

  it("stand in no community where no member has a tie", async () => {
    const [only] = await found({ id: "X", members: [6] });
    expect(only).toMatchObject({ community: null, match: 0, withoutTies: [6], unlisted: [] });
  });

  it("come with the worst match first, then by id", async () => {
    const members = [0, 1, 2];
    const all = await found(
      { id: "Z", members },
      { id: "Y", members },
      { id: "X", members: [0, 3] },
    );
    expect(all.map(({ id }) => id)).toEqual(["X", "Y", "Z"]);
  });
});

async function found(...clusters: Parameters<typeof mismatches>[1]) {
  return mismatches(await communities(WORLD), clusters);
}
