import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Engine } from "../../server/graph/engine.ts";
import { load } from "../../server/load/load.ts";
import { LoadRefused } from "../../server/load/refused.ts";
import { emptied, engines } from "../engines.ts";
import { contents } from "./contents.ts";
import { failingAfter } from "./failing.ts";
import { actor, relation, world } from "./world.ts";

const TWO = world({
  actors: [actor("ash"), actor("oak")],
  relations: [relation("r1 ash FUNDS oak")],
});
const THREE = world({
  actors: [actor("ash", { kind: "Cluster" }), actor("elm"), actor("fir")],
  relations: [relation("r2 elm FUNDS fir"), relation("r3 fir HOSTS ash")],
});

describe.each(engines)("a load that cannot be on $name", ({ open }) => {
  let engine: Engine;
  const run = (text: string) => engine.write([{ name: "by hand", text, params: {} }]);
  beforeAll(async () => {
    engine = await open();
  });
  beforeEach(async () => {
    await emptied(engine);
  });
  afterAll(() => engine.close());

  it("is refused where somebody else's nodes are, which stay as they are", async () => {
    await run("CREATE (:Person {name: 'Kari'})-[:KNOWS]->(:Person {name: 'Ola'})");
    const before = await contents(engine);
    await expect(load(engine, TWO)).rejects.toThrow(LoadRefused);
    await expect(load(engine, TWO)).rejects.toThrow(
      "The database holds 2 nodes (Person) and 1 relationships that Intercluster did not write.",
    );
    await expect(load(engine, TWO, { replace: true })).rejects.toThrow(LoadRefused);
    expect(await contents(engine)).toEqual(before);
  });

  it("is refused where somebody has tied our nodes together", async () => {
    await load(engine, TWO);
    await run("MATCH (a:Actor {id: 'ash'}), (b:Actor {id: 'oak'}) CREATE (a)-[:LIKES]->(b)");
    const before = await contents(engine);
    await expect(load(engine, THREE)).rejects.toThrow("0 nodes and 1 relationships");
    expect(await contents(engine)).toEqual(before);
  });

  it("is refused where more rows differ than one transaction takes, and says what to do", async () => {
    await load(engine, TWO);
    const before = await contents(engine);
    await expect(load(engine, THREE, { rowsAtOnce: 3 })).rejects.toThrow(
      "npm run seed -- --replace",
    );
    expect(await contents(engine)).toEqual(before);
  });

  it("with replace removes what was loaded, and loads anew", async () => {
    await load(engine, THREE);
    const three = await contents(engine);
    await load(engine, TWO, { rowsAtOnce: 100 });
    await load(engine, THREE, { rowsAtOnce: 3, replace: true });
    expect(await contents(engine)).toEqual(three);
  });

  it.each([1, 2, 3, 5, 8])("leaves the graph as it was when statement %i fails", async (n) => {
    await load(engine, TWO);
    const before = await contents(engine);
    await expect(load(failingAfter(engine, n), THREE)).rejects.toThrow();
    expect(await contents(engine)).toEqual(before);
    await expect(load(engine, THREE)).resolves.toMatchObject({ changed: true });
  });

  it("leaves the graph as it was when it is given up", async () => {
    await load(engine, TWO);
    const before = await contents(engine);
    const signal = AbortSignal.abort(new Error("enough"));
    await expect(load(engine, THREE, { signal })).rejects.toThrow();
    expect(await contents(engine)).toEqual(before);
  });
});
