import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Engine } from "../../server/graph/engine.ts";
import { load } from "../../server/load/load.ts";
import { emptied, engines } from "../engines.ts";
import { contents, counting } from "./contents.ts";
import { failingAfter } from "./failing.ts";
import { actor, relation, world } from "./world.ts";

const MANY = world({
  actors: Array.from({ length: 60 }, (_, n) => actor(`a${n}`)),
  relations: Array.from({ length: 25 }, (_, n) => relation(`r${n} a${n} FUNDS a${n + 1}`)),
});
/** Few enough that actors, evidence and ties go into batches of their own. */
const IN_BATCHES = { rowsAtOnce: 20 };

describe.each(engines)("a load in batches on $name", ({ open }) => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await open();
  });
  beforeEach(async () => {
    await emptied(engine);
  });
  afterAll(() => engine.close());

  it("gives the same graph as a load in one transaction", async () => {
    const counted = counting(engine);
    await load(counted, MANY, IN_BATCHES);
    expect(counted.writes).toBeGreaterThan(2);
    const batched = await contents(engine);
    await emptied(engine);
    await load(engine, MANY);
    expect(await contents(engine)).toEqual(batched);
    expect(await load(engine, MANY, IN_BATCHES)).toMatchObject({ changed: false });
  });

  it("is undone where it fails half way", async () => {
    await expect(load(failingAfter(engine, 3), MANY, IN_BATCHES)).rejects.toThrow();
    expect(await contents(engine)).toEqual([]);
  });

  it("is undone at the next start where the process ended half way", async () => {
    await expect(load(dyingAfter(engine, 1), MANY, IN_BATCHES)).rejects.toThrow("gone");
    expect((await contents(engine)).length).toBeGreaterThan(0);
    const small = world({ actors: [actor("ash")] });
    await load(engine, small);
    const after = await contents(engine);
    await emptied(engine);
    await load(engine, small);
    expect(after).toEqual(await contents(engine));
  });
});

/** An engine that cannot be reached any more after so many writes, as when the process has ended. */
function dyingAfter(engine: Engine, writes: number): Engine {
  let left = writes;
  return {
    name: engine.name,
    read: engine.read.bind(engine),
    define: engine.define.bind(engine),
    close: engine.close.bind(engine),
    write: async (statements) => {
      if (left === 0) throw new Error("gone");
      left--;
      await engine.write(statements);
    },
  };
}
