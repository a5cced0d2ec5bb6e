import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { Reads } from "../../server/graph/reads.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const never = () => new Promise<never>(() => {});
const limits = { atOnce: 2, deadline: 5000 };

describe("reads", () => {
  it("gives what the work gives", async () => {
    expect(await new Reads(limits).run(async () => "rows")).toBe("rows");
  });

  it("passes the error of the work on", async () => {
    const failing = new Reads(limits).run(() => Promise.reject(new Error("wrong")));
    await expect(failing).rejects.toThrow("wrong");
  });

  it("gives up at the deadline, tells the work, and leaves no timer behind", async () => {
    let told: unknown;
    const read = new Reads(limits).run((signal) => {
      signal.addEventListener("abort", () => {
        told = signal.reason;
      });
      return never();
    });
    const answer = expect(read).rejects.toThrow("no answer within 5 s");
    await vi.advanceTimersByTimeAsync(5000);
    await answer;
    expect(told).toMatchObject({ name: "GraphUnavailable" });
    expect(vi.getTimerCount()).toBe(0);
  });

  it("gives up at once when the caller has left before", async () => {
    const work = vi.fn(never);
    const read = new Reads(limits).run(work, { signal: AbortSignal.abort("left") });
    await expect(read).rejects.toMatchObject({ message: "the caller went away", cause: "left" });
    expect(work).not.toHaveBeenCalled();
  });

  it("makes the third wait while two run, and starts it when one ends", async () => {
    const reads = new Reads(limits);
    const ends: Array<() => void> = [];
    const work = vi.fn(() => new Promise<void>((resolve) => ends.push(resolve)));
    const all = [reads.run(work), reads.run(work), reads.run(work)];
    await vi.advanceTimersByTimeAsync(0);
    expect(work).toHaveBeenCalledTimes(2);
    ends[0]?.();
    await vi.advanceTimersByTimeAsync(0);
    expect(work).toHaveBeenCalledTimes(3);
    for (const end of ends) end();
    await Promise.all(all);
  });

  it("keeps the place of a read that was given up until it has ended", async () => {
    const reads = new Reads({ atOnce: 1, deadline: 5000 });
    let end = () => {};
    const first = reads.run(() => new Promise<void>((resolve) => (end = resolve)));
    const givenUp = expect(first).rejects.toThrow("no answer");
    await vi.advanceTimersByTimeAsync(5000);
    await givenUp;
    const next = reads.run(async () => "next");
    await vi.advanceTimersByTimeAsync(1000);
    end();
    expect(await next).toBe("next");
  });

  it("never starts a read that was given up while it waited", async () => {
    const reads = new Reads({ atOnce: 1, deadline: 5000 });
    let end = () => {};
    const first = reads.run(() => new Promise<void>((resolve) => (end = resolve)));
    const work = vi.fn(never);
    const second = reads.run(work);
    const both = Promise.allSettled([first, second]);
    await vi.advanceTimersByTimeAsync(5000);
    expect((await both).map((each) => each.status)).toEqual(["rejected", "rejected"]);
    end();
    await vi.advanceTimersByTimeAsync(0);
    expect(work).not.toHaveBeenCalled();
  });
});
