import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Engine } from "../../server/graph/engine.ts";
import { engines, shipped } from "../engines.ts";
import { ask, asked } from "./ask.ts";

/** The engine, and the names of the queries it is asked. */
function recorded(engine: Engine): { engine: Engine; asked: string[] } {
  const names: string[] = [];
  const read: Engine["read"] = (query, params, options) => {
    names.push(query.name);
    return engine.read(query, params, options);
  };
  const write: Engine["write"] = (statements) => engine.write(statements);
  const define: Engine["define"] = (statements) => engine.define(statements);
  const watched = { name: engine.name, read, write, define, close: () => engine.close() };
  return { engine: watched, asked: names };
}

const NESTED = `{
  actors(filter: { kinds: [Cluster] }, first: 20) {
    totalCount
    nodes {
      name summary(language: NB)
      locations { roleLabel(language: NB) region { name parent { name } }
                  evidence { claim source { title } } }
      themes { theme { label actorCount } source { title } }
      facts { propertyLabel(language: FI) unitLabel source { title } }
      sources { title }
      tieCounts { type direction count }
      foldedFrom { name }
      ties(first: 5) {
        totalCount undatedCount
        nodes { since from { name tieCounts { count } } to { name }
                evidence { claim roleLabel source { title evidenceCount ties(first: 3) { nodes { id } } } } }
      }
      ... on Cluster { participants(first: 5) { totalCount nodes { name locations { role } } } }
    }
  }
}`;

describe.each(engines)("the reads of a nested query on $name", ({ open }) => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await shipped(await open(), "both");
    // A cold Neo4j plans each query first, which can take longer than a read may.
    await ask(engine, NESTED);
    await ask(engine, NESTED);
  });
  afterAll(() => engine.close());

  it("do not grow with the number of actors", async () => {
    const few = recorded(engine);
    await asked(few.engine, NESTED.replace("first: 20", "first: 2"));
    const many = recorded(engine);
    await asked(many.engine, NESTED);
    expect(many.asked.length).toBeLessThanOrEqual(few.asked.length + 6);
    expect(many.asked.length).toBeLessThan(50);
  });

  it("are one for each kind of thing in a flat list", async () => {
    const watched = recorded(engine);
    await asked(
      watched.engine,
      `{ actors(first: 100) { nodes { locations { region { name } } } } }`,
    );
    expect(watched.asked).toEqual([
      "actor/actorsAfter",
      "actor/actorsById",
      "actor/locationsOfActors",
      "region/regionsById",
    ]);
  });
});
