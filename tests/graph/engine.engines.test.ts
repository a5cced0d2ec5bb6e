import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Engine, Query, Statement, Value } from "../../server/graph/engine.ts";
import { emptied, engines } from "../engines.ts";

type Params = Record<string, Value>;

describe.each(engines)("$name", ({ open }) => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await open();
  });
  beforeEach(() => emptied(engine));
  afterAll(async () => {
    await emptied(engine);
    await engine.close();
  });
  const rows = (text: string, params: Params = {}) => engine.read(question(text, params), params);

  it("keeps nothing of a write whose last statement fails", async () => {
    const write = engine.write([change("CREATE (:Thing {id: 1})"), change("MATCH (")]);
    await expect(write).rejects.toMatchObject({ name: "QueryFailed" });
    expect(await rows("MATCH (t:Thing) RETURN t.id AS id")).toEqual([]);
  });

  it("keeps nothing of a write whose statements end in an error of their own", async () => {
    function* statements() {
      yield change("CREATE (:Thing {id: 1})");
      throw new RangeError("a faulty row");
    }
    await expect(engine.write(statements())).rejects.toThrow("a faulty row");
    expect(await rows("MATCH (t:Thing) RETURN t.id AS id")).toEqual([]);
  });

  it("writes again after a write that failed", async () => {
    await expect(engine.write([change("MATCH (")])).rejects.toThrow();
    await engine.write([change("CREATE (:Thing {id: 1})")]);
    expect(await rows("MATCH (t:Thing) RETURN t.id AS id")).toEqual([{ id: 1 }]);
  });

  it("runs writes one after the other, each on what the one before left", async () => {
    await engine.write([change("CREATE (:Thing {n: 0})")]);
    const more = change("MATCH (t:Thing) SET t.n = t.n + 1");
    await Promise.all(Array.from({ length: 20 }, () => engine.write([more])));
    expect(await rows("MATCH (t:Thing) RETURN t.n AS n")).toEqual([{ n: 20 }]);
  });

  it("takes whole numbers as whole numbers, in lists and maps too", async () => {
    const params = { n: 2, list: [3, 0.5], map: { deep: [4] } };
    const text = "RETURN toString($n) AS n, toString($list[0]) AS l, toString($map.deep[0]) AS m";
    expect(await rows(text, params)).toEqual([{ n: "2", l: "3", m: "4" }]);
    expect(await rows("UNWIND [1, 2, 3] AS x RETURN x ORDER BY x LIMIT $n", { n: 2 })).toEqual([
      { x: 1 },
      { x: 2 },
    ]);
  });

  it("gives numbers, texts, truths, lists and maps as they were written", async () => {
    const all = { half: 0.5, whole: -7, text: "Bodø 🛳", yes: true, list: ["a", null], empty: [] };
    expect(await rows("RETURN $all AS all", { all })).toEqual([{ all }]);
  });

  it("gives null for what is missing and for what was set to null", async () => {
    const params = { none: null };
    await engine.write([{ ...change("CREATE (:Thing {id: 1, none: $none})"), params }]);
    const text = "MATCH (t:Thing) RETURN t.none AS none, t.missing AS missing";
    expect(await rows(text)).toEqual([{ none: null, missing: null }]);
  });

  it("names the query that is wrong, and never calls it an absent graph", async () => {
    await expect(rows("RETURN nonsense(")).rejects.toMatchObject({
      name: "QueryFailed",
      message: expect.stringMatching(/^test\/question: /),
    });
  });

  it("refuses a parameter that is undefined or not a number", async () => {
    await expect(rows("RETURN $x AS x", { x: Number.NaN })).rejects.toThrow(
      "test/question: x: wanted null, a boolean, a finite number, a string, a list or a map, got NaN",
    );
    await expect(
      engine.write([{ ...change("CREATE (:Thing {x: $x})"), params: { x: [Number.NaN] } }]),
    ).rejects.toThrow("x[0]");
  });

  it("gives a read up when its caller goes away, and answers the next", async () => {
    const caller = new AbortController();
    const slow = question("UNWIND range(1, 3000000) AS x RETURN sum(x % 7) AS n", {});
    const read = engine.read(slow, {}, { signal: caller.signal });
    caller.abort();
    await expect(read).rejects.toMatchObject({ name: "GraphUnavailable" });
    expect(await rows("RETURN 1 AS one")).toEqual([{ one: 1 }]);
  });

  it("defines the same constraint twice, and holds to it", async () => {
    const name = "engine_test_thing";
    const define = `CREATE CONSTRAINT ${name} IF NOT EXISTS FOR (t:Thing) REQUIRE t.id IS UNIQUE`;
    await engine.define([define]);
    await engine.define([define]);
    const twice = [change("CREATE (:Thing {id: 'a'})"), change("CREATE (:Thing {id: 'a'})")];
    await expect(engine.write(twice)).rejects.toMatchObject({ name: "QueryFailed" });
    await engine.define([`DROP CONSTRAINT ${name}`]);
  });
});

function question(text: string, params: Params): Query<Params, unknown> {
  return { name: "test/question", text, params: Object.keys(params) };
}

function change(text: string): Statement {
  return { name: "test/change", text, params: {} };
}
