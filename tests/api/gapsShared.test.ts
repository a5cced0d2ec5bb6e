import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { createContext } from "../../server/context.ts";
import type { Engine } from "../../server/graph/engine.ts";
import { openGrafeo } from "../../server/graph/grafeo.ts";
import { inWorker } from "../../server/jobs/inWorker.ts";
import { load } from "../../server/load/load.ts";
import { gap } from "../../server/questions/gaps/gap.ts";
import { gaps } from "../../server/questions/gaps/gaps.ts";
import { world } from "../world.ts";

vi.mock(import("../../server/jobs/inWorker.ts"), async (original) => {
  const { inWorker } = await original();
  return { inWorker: vi.fn(inWorker) };
});

const parts = {
  regions: [{ id: "north" }, { id: "south" }],
  actors: [..."abcdef"].map((id) => ({ id })),
  relations: [
    ...[..."abcdef"].map((from) => {
      return { from, type: "LOCATED_IN" as const, to: from < "d" ? "north" : "south" };
    }),
    ...["ab", "bc", "ca", "cd", "de", "ef", "fd"].map(([from = "", to = ""]) => {
      return { from, type: "COLLABORATES_WITH" as const, to };
    }),
  ],
};
const counties = { groups: { level: "COUNTY" as const } };
const sides = { from: "north", to: "south" };

/** A caller who waits for a minute, unless the signal calls him away. */
function caller(engine: Engine, signal = new AbortController().signal) {
  return createContext(engine, signal, 60_000);
}

describe("gaps that several ask for", () => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await openGrafeo({});
    await load(engine, world(parts));
  });
  beforeEach(() => {
    vi.mocked(inWorker).mockClear();
  });
  afterAll(() => engine.close());

  it("are worked out once for ten callers at once, and kept for the next", async () => {
    const ten = Array.from({ length: 10 }, () => gaps(caller(engine), counties));
    const answers = await Promise.all(ten);
    expect(new Set(answers.map(({ figures }) => figures)).size).toBe(1);
    await gaps(caller(engine), counties);
    expect(inWorker).toHaveBeenCalledTimes(1);
  });

  it("are worked out anew under another filter", async () => {
    await gap(caller(engine), sides);
    await gap(caller(engine), { ...sides, filter: { includeProgrammes: true } });
    await gap(caller(engine), sides);
    expect(inWorker).toHaveBeenCalledTimes(2);
  });

  it("come to the others where one of the callers leaves", async () => {
    const leaving = new AbortController();
    const filter = { basis: ["STATED" as const] };
    const work = vi.mocked(inWorker).getMockImplementation() ?? inWorker;
    vi.mocked(inWorker).mockImplementationOnce((task, watch) => {
      leaving.abort(new Error("left"));
      return work(task, watch);
    });
    const gone = gap(caller(engine, leaving.signal), { ...sides, filter });
    const staying = gap(caller(engine), { ...sides, filter });
    await expect(gone).rejects.toThrow("left");
    expect((await staying).figures.chance.observed).toBe(1);
    expect(inWorker).toHaveBeenCalledTimes(1);
  });
});
