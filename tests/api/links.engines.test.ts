import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Engine } from "../../server/graph/engine.ts";
import { engines, shipped } from "../engines.ts";
import { ask, asked } from "./ask.ts";

interface Brokers {
  whoLinks: {
    brokers: {
      totalCount: number;
      pageInfo: { hasNextPage: boolean; endCursor: string };
      nodes: { actor: { id: string } }[];
    };
  };
}

interface Paths {
  paths: { length: number; actors: { id: string }[]; steps: { ties: { id: string }[] }[] }[];
}

const PATHS = `query ($from: ID!, $to: ID!, $filter: TieFilter, $maxLength: Int!, $first: Int!) {
  paths(from: $from, to: $to, filter: $filter, maxLength: $maxLength, first: $first) {
    length actors { id } steps { ties { id } }
  }
}`;

describe.each(engines)("links, on $name", (each) => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await shipped(await each.open(), "both");
  });
  afterAll(() => engine.close());

  it("names the argument and the nearest ids where an id is unknown", async () => {
    const { errors } = await ask(
      engine,
      `{ whoLinks(from: "helgeland", to: "grenlnd") { finding } }`,
    );
    expect(errors[0]?.extensions).toMatchObject({ code: "UNKNOWN_ID", argument: "to" });
    expect(errors[0]?.message).toContain('"grenland"');
  });

  it("understands the id of an actor that was folded into another", async () => {
    const { whoLinks } = await asked<{ whoLinks: unknown }>(
      engine,
      `{ whoLinks(from: "eyde-nettverket", to: "grenland") { from { id type } } }`,
    );
    expect(whoLinks).toEqual({ from: { id: "nce-eyde", type: "CLUSTER" } });
  });

  it("turns the pages of the brokers in one order", async () => {
    const query = `query ($after: String) { whoLinks(from: "nordland", to: "rogaland") {
      brokers(first: 3, after: $after) {
        totalCount pageInfo { hasNextPage endCursor } nodes { actor { id } } } } }`;
    const all = `{ whoLinks(from: "nordland", to: "rogaland") {
      brokers(first: 500) { totalCount pageInfo { hasNextPage endCursor } nodes { actor { id } } } } }`;
    const turned: unknown[] = [];
    for (let after: string | null = null, more = true; more; ) {
      const { brokers }: Brokers["whoLinks"] = (await asked<Brokers>(engine, query, { after }))
        .whoLinks;
      turned.push(...brokers.nodes);
      more = brokers.pageInfo.hasNextPage;
      after = brokers.pageInfo.endCursor;
    }
    const { brokers } = (await asked<Brokers>(engine, all)).whoLinks;
    expect(turned.length).toBe(brokers.totalCount);
    expect(turned).toEqual(brokers.nodes);
  });

  it("says what puts an actor on a side", async () => {
    const { whoLinks } = await asked<{ whoLinks: unknown }>(
      engine,
      `{ whoLinks(from: "mo-industripark", to: "arctic-cluster-team") {
        from { placeUnknown } to { placeUnknown }
        inBoth(first: 1) { nodes { actor { id } locations { region { id } } ties { id } } } } }`,
    );
    expect(whoLinks).toMatchObject({
      from: { placeUnknown: 354 },
      to: { placeUnknown: null },
      inBoth: {
        nodes: [
          {
            actor: { id: "arctic-circle-data-center" },
            locations: [{ region: { id: "mo-industripark" } }],
            ties: [{ id: "arctic-circle-data-center~MEMBER_OF~arctic-cluster-team" }],
          },
        ],
      },
    });
  });

  it("gives paths by length, then ids, with all ties of each step", async () => {
    const { paths } = await asked<Paths>(engine, PATHS, {
      from: "helgeland",
      to: "grenland",
      filter: null,
      maxLength: 2,
      first: 500,
    });
    const keys = paths.map(({ actors }) => actors.map(({ id }) => id));
    expect(keys.slice(0, 2)).toEqual([
      ["arctic-cluster-team", "industrial-green-tech"],
      ["elkem", "heroya-industripark-as"],
    ]);
    expect(paths[0]?.steps[0]?.ties).toHaveLength(2);
    // One for each pair that a broker joins: 15 + 1 + 2 + 1 + 1 + 1.
    expect(paths.filter(({ length }) => length === 2)).toHaveLength(21);
    expect(keys.slice(2)).toEqual([...keys.slice(2)].sort());
  });

  it.each([
    ["maxLength", { maxLength: 7, first: 10 }],
    ["maxLength", { maxLength: 0, first: 10 }],
    ["first", { maxLength: 4, first: 501 }],
  ])("refuses %s out of range", async (argument, range) => {
    const { errors } = await ask(engine, PATHS, {
      from: "rana",
      to: "oslo",
      filter: null,
      ...range,
    });
    expect(errors[0]?.extensions).toMatchObject({ code: "BAD_USER_INPUT", argument });
  });
});
