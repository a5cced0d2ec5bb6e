import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { Shared } from "../../server/jobs/shared.ts";
import { fakeEngine } from "../http/fakes.ts";

/** A caller of a graph who waits a second. */
function caller(engine = fakeEngine()) {
  return { engine, signal: new AbortController().signal, patience: 1000 };
}

/** Work that says how often it was begun. */
function counted() {
  let begun = 0;
  return { work: async () => ++begun, begun: () => begun };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe("a shared answer", () => {
  it("is worked out once for ten who ask at the same time, and for those who come later", async () => {
    const shared = new Shared<number>("gaps");
    const { work, begun } = counted();
    const asking = caller();
    const ten = Array.from({ length: 10 }, () => shared.ask(asking, "v1", work));
    expect(await Promise.all(ten)).toEqual(Array.from({ length: 10 }, () => 1));
    expect(await shared.ask(asking, "v1", work)).toBe(1);
    expect(begun()).toBe(1);
  });

  it("is another for another key, as for another version of the data, and for another graph", async () => {
    const shared = new Shared<number>("gaps");
    const { work } = counted();
    const asking = caller();
    expect(await shared.ask(asking, "v1", work)).toBe(1);
    expect(await shared.ask(asking, "v2", work)).toBe(2);
    expect(await shared.ask(caller(), "v1", work)).toBe(3);
    expect(await shared.ask(asking, "v1", work)).toBe(1);
  });

  it("is not kept where it is an error", async () => {
    const shared = new Shared<string>("gaps");
    const asking = caller();
    const fails = () => Promise.reject(new Error("no graph"));
    await expect(shared.ask(asking, "v1", fails)).rejects.toThrow("no graph");
    expect(await shared.ask(asking, "v1", async () => "an answer")).toBe("an answer");
  });

  it("is worked out anew for who asks when it has just been given up, though the old work goes on", async () => {
    const shared = new Shared<string>("gaps");
    const asking = caller();
    const first = shared.ask(asking, "v1", () => new Promise<string>(() => undefined));
    await Promise.all([
      expect(first).rejects.toMatchObject({ extensions: { code: "UNDER_WAY" } }),
      vi.advanceTimersByTimeAsync(12_000),
    ]);
    expect(await shared.ask(asking, "v1", async () => "an answer")).toBe("an answer");
  });

  it("is not begun for a caller who has gone already", async () => {
    const { work, begun } = counted();
    const gone = { ...caller(), signal: AbortSignal.abort(new Error("gone")) };
    await expect(new Shared<number>("gaps").ask(gone, "v1", work)).rejects.toThrow("gone");
    expect(begun()).toBe(0);
  });

  it("is kept while it is among the twenty asked for last", async () => {
    const shared = new Shared<string>("gaps");
    const asking = caller();
    const begun: string[] = [];
    const ask = (key: string) => {
      return shared.ask(asking, key, async () => {
        begun.push(key);
        return key;
      });
    };
    for (let key = 0; key < 20; key++) await ask(`${key}`);
    await ask("0");
    await ask("20");
    begun.length = 0;
    for (const key of ["0", "20", "2", "1"]) expect(await ask(key)).toBe(key);
    expect(begun).toEqual(["1"]);
  });
});
