import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { LANGUAGES } from "../../seed/vocabulary.ts";
import type { Engine } from "../../server/graph/engine.ts";
import { load } from "../../server/load/load.ts";
import { TRIANGLES } from "../analysis/goldenGraphs.ts";
import { emptied, engines } from "../engines.ts";
import { world } from "../world.ts";
import { ask, asked } from "./ask.ts";

/** Two joined triangles. On paper k is a, b and d, with a plan to have e; l is nobody; x has no tie but to be in k, which a filter may leave out. */
const PAPER = world({
  regions: [{ id: "h" }, { id: "g" }],
  actors: [
    ...["a", "b", "c", "d", "e", "f", "x"].map((id) => ({ id })),
    ...["k", "l"].map((id) => ({ id, kind: "Cluster" as const })),
  ],
  relations: [
    ...["a", "b", "c"].map((from) => ({ from, type: "LOCATED_IN" as const, to: "h" })),
    ...["d", "x"].map((from) => ({ from, type: "LOCATED_IN" as const, to: "g" })),
    ...TRIANGLES.map(([from, to]) => ({ from, type: "COLLABORATES_WITH" as const, to })),
    ...["a", "b", "d", "x"].map((from) => ({ from, type: "MEMBER_OF" as const, to: "k" })),
    { from: "e", type: "MEMBER_OF", to: "k", basis: "INTENDED" },
  ],
});

/** Under this filter the triangles alone are tied. */
const FILTER = "filter: { types: [COLLABORATES_WITH] }";

interface Nodes {
  readonly totalCount: number;
  readonly nodes: ReadonlyArray<{ readonly [field: string]: unknown }>;
}
interface Answer {
  readonly communities: {
    readonly summary: string;
    readonly [field: string]: unknown;
    readonly communities: Nodes;
    readonly mismatches: Nodes;
  };
}

const IDS = "{ totalCount nodes { id } }";
const FIELDS = `summary modularity stability starts tooLittleKnown
  communities { totalCount nodes { number size inScope foundAgain members ${IDS} } }
  mismatches { totalCount nodes { cluster { id } community { number } match ofOthers sentence
    together ${IDS} elsewhere ${IDS} withoutTies ${IDS} unlisted ${IDS} } }`;

const listed = (...ids: string[]) => ({ totalCount: ids.length, nodes: ids.map((id) => ({ id })) });

describe.each(engines)("who belongs together in practice, on $name", (each) => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await emptied(await each.open());
    await load(engine, PAPER);
  });
  afterAll(() => engine.close());

  const communities = async (scope: string) =>
    (await asked<Answer>(engine, `{ communities(scope: { ${scope} }) { ${FIELDS} } }`)).communities;

  it("is each triangle, found again by every start, those tied to most within it first", async () => {
    const found = await communities(FILTER);
    expect(found).toMatchObject({ stability: 1, starts: 10 });
    expect(found.modularity).toBeCloseTo(5 / 14, 12);
    expect(found.communities.nodes).toEqual([
      { number: 0, size: 3, inScope: 3, foundAgain: 1, members: listed("a", "b", "c") },
      { number: 1, size: 3, inScope: 3, foundAgain: 1, members: listed("d", "e", "f") },
    ]);
  });

  it("is held against the clusters, plans left out, with those of whom nothing can be said apart", async () => {
    const found = await communities(FILTER);
    expect(found.tooLittleKnown).toBe(1);
    expect(found.mismatches).toEqual({
      totalCount: 1,
      nodes: [
        {
          ...{ cluster: { id: "k" }, community: { number: 0 }, match: 0.5, ofOthers: 0 },
          ...{ together: listed("a", "b"), elsewhere: listed("d") },
          ...{ withoutTies: listed("k", "x"), unlisted: listed("c") },
          sentence:
            "k has 5 actors on record. In practice 2 of them belong together, in a community of 3. Nearer to other communities: 1. In the community, but in no cluster: c. Without a tie that counts, so not known: 2.",
        },
      ],
    });
  });

  it("names the cluster with most actors elsewhere, and how far the starts agree", async () => {
    expect((await communities(FILTER)).summary).toBe(
      "6 actors with ties fall into two communities, in each of which they are tied to one another more than to others. 10 starts give nearly the same division (agreement 1.00 of 1). Paper and practice differ most for k: of 5 actors on record there, in practice nearer to other communities: 1.",
    );
  });

  it("is, for sides, the same communities, those first with most of their actors", async () => {
    const found = await communities(`sides: ["g", "f"], ${FILTER}`);
    expect(found.communities.nodes).toMatchObject([{ number: 1, size: 3, inScope: 2 }]);
    expect(found).toMatchObject({ tooLittleKnown: 0, mismatches: { totalCount: 1 } });
    expect(found.summary).toMatch(
      /^g and f: 2 actors with ties belong in practice to one community/,
    );
    const other = await communities(`sides: ["h"], ${FILTER}`);
    expect(other.communities.nodes).toMatchObject([{ number: 0, inScope: 3 }]);
  });

  it.each([
    [`sides: ["a", "b", "c"]`, "BAD_USER_INPUT", "scope.sides: wanted at most 2 ids, got 3"],
    [`sides: ["kk"]`, "UNKNOWN_ID", `scope.sides: "kk" is not in the data`],
    ["filter: { basis: [] }", "BAD_USER_INPUT", "filter.basis: wanted at least one value"],
  ])("refuses %s", async (scope, code, message) => {
    const { errors } = await ask(engine, `{ communities(scope: { ${scope} }) { modularity } }`);
    expect(errors[0]?.extensions.code).toBe(code);
    expect(errors[0]?.message).toContain(message);
  });

  it.each(LANGUAGES)("says that a filter leaves nothing, and no more, in %s", async (language) => {
    const { communities: found } = await asked<Answer>(
      engine,
      `query ($language: Language!) { communities(scope: { filter: { types: [FUNDS] } }) {
        summary(language: $language) modularity communities { totalCount } mismatches { totalCount } } }`,
      { language },
    );
    expect(found).toMatchObject({ modularity: 0, communities: { totalCount: 0 } });
    expect(found.mismatches.totalCount).toBe(0);
    expect(found.summary).toMatch(
      /betyr ikke at ingen|does not mean that nobody|ei tarkoita, ettei/,
    );
  });

  it("is nothing in an empty graph", async () => {
    await load(engine, world({}));
    const found = await communities("");
    expect(found).toMatchObject({ modularity: 0, communities: { totalCount: 0, nodes: [] } });
    await load(engine, PAPER);
  });
});
