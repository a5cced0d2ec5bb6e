import { describe, expect, it, vi } from "vitest";
import type { Statement } from "../../server/graph/engine.ts";
import { retried, Writes } from "../../server/graph/writes.ts";

const statement: Statement = { name: "one", text: "RETURN 1", params: {} };
const conflict = new Error("conflict");
const isPassing = (error: unknown) => error === conflict;

describe("retried", () => {
  it("tries again where another change got in the way", async () => {
    const attempt = vi.fn(async () => {}).mockRejectedValueOnce(conflict);
    await retried([statement], attempt, isPassing);
    expect(attempt).toHaveBeenCalledTimes(2);
  });

  it("gives up after five tries", async () => {
    const attempt = vi.fn(() => Promise.reject(conflict));
    await expect(retried([statement], attempt, isPassing)).rejects.toBe(conflict);
    expect(attempt).toHaveBeenCalledTimes(5);
  });

  it("does not try again what will fail again", async () => {
    const attempt = vi.fn(() => Promise.reject(new Error("wrong")));
    await expect(retried([statement], attempt, isPassing)).rejects.toThrow("wrong");
    expect(attempt).toHaveBeenCalledTimes(1);
  });

  it("does not try again what can be drawn only once", async () => {
    function* once() {
      yield statement;
    }
    const attempt = vi.fn(() => Promise.reject(conflict));
    await expect(retried(once(), attempt, isPassing)).rejects.toBe(conflict);
    expect(attempt).toHaveBeenCalledTimes(1);
  });
});

describe("writes", () => {
  it("run in order, also after one that failed", async () => {
    const writes = new Writes();
    const order: number[] = [];
    const failing = writes.queued(() => Promise.reject(new Error("first")));
    const second = writes.queued(async () => void order.push(2));
    const third = writes.queued(async () => void order.push(3));
    await expect(failing).rejects.toThrow("first");
    await Promise.all([second, third, writes.ended()]);
    expect(order).toEqual([2, 3]);
  });
});
