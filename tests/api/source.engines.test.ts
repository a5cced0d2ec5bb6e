import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Engine } from "../../server/graph/engine.ts";
import { load } from "../../server/load/load.ts";
import { emptied, engines, shipped } from "../engines.ts";
import { world } from "../world.ts";
import { asked } from "./ask.ts";

/** What is asked of each list; one at a time, as the page does. */
const LISTS = {
  ties: "id",
  locations: "actor { id } region { id }",
  themes: "actor { id } theme { id } source { id }",
  facts: "property subject { ... on Region { id } ... on Company { id } }",
  actors: "id",
  identities: "verdict otherName actor { id } other { id } claim",
};

interface List {
  readonly totalCount: number;
  readonly nodes: readonly object[];
}
type Resting = Readonly<Record<string, List>>;

async function restingOn(engine: Engine, id: string): Promise<Resting> {
  const lists: Record<string, List> = {};
  for (const [name, row] of Object.entries(LISTS)) {
    const query = `query ($id: ID!) {
      source(id: $id) { list: ${name}(first: 500) { totalCount nodes { ${row} } } }
    }`;
    lists[name] = (await asked<{ source: { list: List } }>(engine, query, { id })).source.list;
  }
  return lists;
}

function counts(lists: Resting) {
  return Object.fromEntries(Object.entries(lists).map(both));
}

/** The count that is told, which must be that of the rows. */
function both([name, { totalCount, nodes }]: [string, List]) {
  return [name, totalCount === nodes.length ? totalCount : `${totalCount} told of ${nodes.length}`];
}

describe.each(engines)("$name, the data that ships", ({ open }) => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await shipped(await open(), "both");
  });
  afterAll(() => engine.close());

  it("lists all that rests on a source, with true counts", async () => {
    expect(counts(await restingOn(engine, "d000"))).toEqual({
      ...{ ties: 28, locations: 27, themes: 19, facts: 10, identities: 0 },
      actors: 23,
    });
    expect(counts(await restingOn(engine, "p020"))).toEqual({
      ...{ ties: 3, locations: 2, themes: 3, facts: 2, identities: 1 },
      actors: 4,
    });
  });

  it("lists the actors of a source that does nothing but describe them", async () => {
    expect(counts(await restingOn(engine, "p001"))).toEqual({
      ...{ ties: 0, locations: 0, themes: 0, facts: 0, identities: 0, actors: 1 },
    });
  });

  it("counts the assertions that rest on a source", async () => {
    const query =
      '{ a: source(id: "d000") { evidenceCount } b: source(id: "p001") { evidenceCount } }';
    expect(await asked(engine, query)).toEqual({
      a: { evidenceCount: 55 },
      b: { evidenceCount: 0 },
    });
  });

  it("pages each list without losing or repeating a row", async () => {
    const pageOf = `query ($after: String) {
      source(id: "d001") { themes(first: 10, after: $after) { pageInfo { endCursor } nodes { id } } }
    }`;
    type Page = { pageInfo: { endCursor: string | null }; nodes: Array<{ id: string }> };
    const ids: string[] = [];
    let after: string | null = null;
    do {
      const found: { source: { themes: Page } } = await asked(engine, pageOf, { after });
      ids.push(...found.source.themes.nodes.map(({ id }) => id));
      after = found.source.themes.pageInfo.endCursor;
    } while (after !== null);
    expect(ids).toHaveLength(23);
    expect(new Set(ids).size).toBe(23);
  });
});

const small = world({
  sources: [{ id: "s2" }],
  actors: [{ id: "a" }, { id: "b" }, { id: "old-a", name: "Old A" }],
  regions: [{ id: "north" }],
  identities: [
    { a: "a", b: "old-a", verdict: "SAME" },
    { a: "a", b: "b", verdict: "DISTINCT", source: "s2" },
  ],
  relations: [
    { from: "old-a", type: "LOCATED_IN", to: "north" },
    { from: "a", type: "LOCATED_IN", to: "north", source: "s2" },
  ],
  facts: [{ subject: "north", property: "people", value: "5" }],
  themes: [
    { actor: "b", theme: "steel" },
    { actor: "b", theme: "steel", source: "s2" },
  ],
});

describe.each(engines)("$name, a small world", ({ open }) => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await emptied(await open());
    await load(engine, small);
  });
  afterAll(() => engine.close());

  it("tells of whom a source speaks, whatever was joined", async () => {
    expect(await restingOn(engine, "s1")).toEqual({
      ties: { totalCount: 0, nodes: [] },
      actors: { totalCount: 2, nodes: [{ id: "a" }, { id: "b" }] },
      locations: { totalCount: 1, nodes: [{ actor: { id: "a" }, region: { id: "north" } }] },
      themes: {
        totalCount: 1,
        nodes: [{ actor: { id: "b" }, theme: { id: "steel" }, source: { id: "s1" } }],
      },
      facts: { totalCount: 1, nodes: [{ property: "people", subject: { id: "north" } }] },
      identities: {
        totalCount: 1,
        nodes: [
          {
            ...{ verdict: "SAME", otherName: "Old A", claim: "they say so" },
            ...{ actor: { id: "a" }, other: { id: "a" } },
          },
        ],
      },
    });
    const { identities, locations } = await restingOn(engine, "s2");
    expect(identities?.nodes).toMatchObject([{ verdict: "DISTINCT", other: { id: "b" } }]);
    expect(locations?.totalCount).toBe(1);
  });
});
