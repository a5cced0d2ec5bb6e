import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Engine } from "../../server/graph/engine.ts";
import { load } from "../../server/load/load.ts";
import { emptied, engines, shipped } from "../engines.ts";
import { world } from "../world.ts";
import { asked } from "./ask.ts";

const ALL = `query ($id: ID!, $first: Int! = 500) {
  source(id: $id) {
    evidenceCount
    ties(first: $first) { totalCount nodes { id } }
    locations(first: $first) { totalCount nodes { actor { id } region { id } } }
    themes(first: $first) { totalCount nodes { actor { id } theme { id } source { id } } }
    facts(first: $first) {
      totalCount nodes { property subject { ... on Region { id } ... on Company { id } } }
    }
    identities(first: $first) {
      totalCount nodes { verdict otherName actor { id } other { id } claim }
    }
  }
}`;

interface List {
  readonly totalCount: number;
  readonly nodes: readonly object[];
}
interface Resting {
  readonly evidenceCount: number;
  readonly ties: List;
  readonly locations: List;
  readonly themes: List;
  readonly facts: List;
  readonly identities: List;
}

async function restingOn(engine: Engine, id: string): Promise<Resting> {
  return (await asked<{ source: Resting }>(engine, ALL, { id })).source;
}

function counts({ evidenceCount, ...lists }: Resting) {
  return { evidenceCount, ...Object.fromEntries(Object.entries(lists).map(both)) };
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
      ...{ evidenceCount: 55, ties: 28, locations: 27, themes: 19, facts: 10, identities: 0 },
    });
    expect(counts(await restingOn(engine, "p020"))).toEqual({
      ...{ evidenceCount: 5, ties: 3, locations: 2, themes: 3, facts: 2, identities: 1 },
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
      evidenceCount: 1,
      ties: { totalCount: 0, nodes: [] },
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
    expect(identities.nodes).toMatchObject([{ verdict: "DISTINCT", other: { id: "b" } }]);
    expect(locations.totalCount).toBe(1);
  });
});
