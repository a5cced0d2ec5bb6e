import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { LANGUAGES } from "../../seed/vocabulary.ts";
import type { Engine } from "../../server/graph/engine.ts";
import { load } from "../../server/load/load.ts";
import { emptied, engines } from "../engines.ts";
import { world } from "../world.ts";
import { ask, asked } from "./ask.ts";
import { GOLDEN } from "./goldenWorld.ts";

interface Broken {
  readonly lost: number;
  readonly pieces: readonly number[];
  readonly sentence: string;
  readonly lostActors: {
    readonly totalCount: number;
    readonly nodes: ReadonlyArray<{ id: string }>;
  };
}
interface Answer {
  readonly fragility: {
    readonly summary: string;
    readonly [field: string]: unknown;
    readonly cutPoints: { readonly nodes: ReadonlyArray<Broken & { actor: { id: string } }> };
    readonly bridges: {
      readonly nodes: ReadonlyArray<
        Broken & { from: { id: string }; to: { id: string }; ties: ReadonlyArray<{ id: string }> }
      >;
    };
  };
}

const FIELDS = `summary inContact danglingCount parts partCount
  cutPoints { totalCount nodes { actor { id } lost pieces pieceCount sentence lostActors { totalCount nodes { id } } } }
  bridges { totalCount nodes { from { id } to { id } lost pieces sentence ties { id } lostActors { totalCount nodes { id } } } }`;

describe.each(engines)("what comes apart, on $name", (each) => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await emptied(await each.open());
    await load(engine, GOLDEN);
  });
  afterAll(() => engine.close());

  const fragility = async (args = "") =>
    (await asked<Answer>(engine, `{ fragility${args} { ${FIELDS} } }`)).fragility;
  const refused = async (args: string) => {
    const { errors } = await ask(engine, `{ fragility${args} { cutPoints { totalCount } } }`);
    return { code: errors[0]?.extensions.code, message: errors[0]?.message };
  };

  it("is, in the whole graph, what cuts off several: the only tie of one alone is counted apart", async () => {
    const found = await fragility();
    expect(found).toMatchObject({
      inContact: true,
      parts: [34, 6],
      partCount: 2,
      danglingCount: 1,
    });
    expect(found.cutPoints.nodes).toMatchObject([
      { actor: { id: "00" }, lost: 6, pieces: [27, 5, 1], pieceCount: 3 },
      {
        actor: { id: "c" },
        lost: 2,
        pieces: [3, 2],
        lostActors: { nodes: [{ id: "a" }, { id: "b" }] },
      },
      { actor: { id: "d" }, lost: 2, pieces: [3, 2] },
    ]);
    expect(found.bridges.nodes).toMatchObject([
      {
        from: { id: "c" },
        to: { id: "d" },
        lost: 3,
        pieces: [3, 3],
        lostActors: { totalCount: 3 },
      },
    ]);
    expect(found.bridges.nodes[0]?.ties).toEqual([{ id: "c~COLLABORATES_WITH~d" }]);
  });

  it("is given whole where dangling neighbours are asked for", async () => {
    const { bridges, danglingCount } = await fragility("(dangling: true)");
    expect(danglingCount).toBe(1);
    expect(bridges.nodes.map(({ from, to }) => [from.id, to.id])).toEqual([
      ["c", "d"],
      ["00", "11"],
    ]);
  });

  it("is, between two sides, all that every route goes through", async () => {
    const found = await fragility(`(scope: { sides: ["h", "g"] })`);
    expect(found.cutPoints.nodes.map(({ actor }) => actor.id)).toEqual(["c", "d"]);
    expect(found.bridges.nodes.map(({ sentence }) => sentence)).toEqual([
      "The tie between c and d is all on record that joins h and g.",
    ]);
    expect(found.cutPoints.nodes[0]?.sentence).toBe(
      "Without c, no route on record is left between h and g.",
    );
    expect(found.summary).toBe(
      "h and g hang by a single thread. Every route on record goes through this: c, d and one link.",
    );
  });

  it("is, for one side, what parts its own actors, and only they are lost", async () => {
    const found = await fragility(`(scope: { sides: ["inner"] }, dangling: true)`);
    expect(found).toMatchObject({
      inContact: true,
      cutPoints: { nodes: [] },
      bridges: { nodes: [] },
    });
    expect(found.summary).toContain("Nothing on record holds by a single thread for inner");
  });

  it("says who loses contact with whom", async () => {
    const { cutPoints, bridges } = await fragility();
    expect(cutPoints.nodes[1]?.sentence).toBe(
      "Without c, two actors lose contact with the rest: a and b.",
    );
    expect(bridges.nodes[0]?.sentence).toBe(
      "The tie between c and d is all on record that joins three actors to the rest: d, e and f.",
    );
  });

  it.each([
    [`["h", "h"]`, "The question names the same side twice: h."],
    [`["h", "inner"]`, "all actors of the one side are also on the other"],
    [`["a"]`, "a: only one actor is on record"],
    [
      `["a", "00"]`,
      "No route on record runs between a and 00, so nothing on record can come apart.",
    ],
    [`["a", "b"]`, "a and b do not hang by a single thread"],
  ])("is nothing, and says why: sides %s", async (sides, summary) => {
    const found = await fragility(`(scope: { sides: ${sides} }, dangling: true)`);
    expect(found).toMatchObject({ cutPoints: { nodes: [] }, bridges: { nodes: [] } });
    expect(found.summary).toContain(summary);
  });

  it.each([
    [`(scope: { sides: ["h", "g", "k"] })`, "scope.sides: wanted at most 2 ids, got 3"],
    [`(scope: { filter: { types: [] } })`, "filter.types: wanted at least one value"],
    [`(scope: { filter: { during: { since: "soon" } } })`, "filter.during.since: wanted YYYY"],
  ])("refuses %s", async (args, message) => {
    expect(await refused(args)).toEqual({
      ...{ code: "BAD_USER_INPUT", message: expect.stringContaining(message) },
    });
  });

  it("names the side that is not in the data, and the nearest", async () => {
    expect(await refused(`(scope: { sides: ["innr"] })`)).toEqual({
      ...{ code: "UNKNOWN_ID", message: expect.stringContaining(`did you mean "inner"`) },
    });
  });

  it.each([`cutPoints(first: 0)`, `bridges(after: "YWZ0ZXI6eg")`])(
    "refuses a page that there is not: %s",
    async (page) => {
      const { errors } = await ask(engine, `{ fragility { ${page} { totalCount } } }`);
      expect(errors[0]?.extensions.code).toBe("BAD_USER_INPUT");
    },
  );

  it.each(LANGUAGES)("says that a filter leaves nothing, and no more, in %s", async (language) => {
    const { fragility: found } = await asked<Answer>(
      engine,
      `query ($language: Language!) { fragility(scope: { filter: { types: [FUNDS] } }) {
        summary(language: $language) inContact partCount danglingCount } }`,
      { language },
    );
    expect(found).toMatchObject({ inContact: false, partCount: 0, danglingCount: 0 });
    expect(found.summary).toMatch(
      /betyr ikke at ingen|does not mean that nobody|ei tarkoita, ettei/,
    );
  });

  it("is nothing in an empty graph", async () => {
    await load(engine, world({}));
    expect(await fragility()).toMatchObject({
      ...{ inContact: false, parts: [], cutPoints: { totalCount: 0 }, bridges: { totalCount: 0 } },
      summary: "Fewer than two actors are on record, so there is no pair to look at.",
    });
    await load(engine, GOLDEN);
  });
});
