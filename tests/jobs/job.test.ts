import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Watch } from "../../server/analysis/pace.ts";
import { Job } from "../../server/jobs/job.ts";

const SECOND = 1000;

/** Work that goes on until it is told otherwise, and what it was given. */
function held() {
  let resolve = (_answer: string): void => undefined;
  let reject = (_error: Error): void => undefined;
  const promise = new Promise<string>((...ends) => {
    [resolve, reject] = ends;
  });
  let given: Watch = {};
  const work = (watch: Watch) => {
    given = watch;
    return promise;
  };
  return { work, resolve, reject, given: () => given };
}

/** Somebody who waits for a job, and may go away. */
function caller(patience = 4 * SECOND) {
  const going = new AbortController();
  return { signal: going.signal, patience, leave: () => going.abort(new Error("gone")) };
}

/** What becomes of a promise, so that nothing counts as unhandled while time passes. */
function fateOf(promise: Promise<unknown>) {
  const fate: { value?: unknown; error?: unknown } = {};
  promise.then(
    (value) => Object.assign(fate, { value }),
    (error) => Object.assign(fate, { error }),
  );
  return fate;
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe("whoever waits for a job", () => {
  it("gets the answer where it comes in time", async () => {
    const { work, resolve } = held();
    const fate = fateOf(new Job("gaps", work).waitedFor(caller()));
    await vi.advanceTimersByTimeAsync(3 * SECOND);
    expect(fate).toEqual({});
    resolve("an answer");
    await vi.advanceTimersByTimeAsync(0);
    expect(fate).toEqual({ value: "an answer" });
  });

  it("is told how much is done where it does not, and gets the answer when asking again", async () => {
    const { work, resolve, given } = held();
    const job = new Job("gaps", work);
    const first = fateOf(job.waitedFor(caller()));
    given().onProgress?.(0.357);
    given().onProgress?.(0.2);
    await vi.advanceTimersByTimeAsync(4 * SECOND);
    const extensions = { code: "UNDER_WAY", analysis: "gaps", done: 0.357, retryAfter: 1 };
    expect(first.error).toMatchObject({ message: expect.stringContaining("35 %"), extensions });
    const again = fateOf(job.waitedFor(caller()));
    resolve("an answer");
    await vi.advanceTimersByTimeAsync(0);
    expect(again).toEqual({ value: "an answer" });
  });

  it("gets an answer that is there without waiting, however little patience there is", async () => {
    const job = new Job("gaps", async () => "an answer");
    await job.answer;
    expect(await job.waitedFor(caller(0))).toBe("an answer");
  });

  it("meets the error of the work", async () => {
    const { work, reject } = held();
    const fate = fateOf(new Job("gaps", work).waitedFor(caller()));
    reject(new Error("no graph"));
    await vi.advanceTimersByTimeAsync(0);
    expect(fate).toEqual({ error: new Error("no graph") });
  });
});

describe("a job", () => {
  it("goes on for others when one who waits leaves", async () => {
    const { work, resolve, given } = held();
    const job = new Job("gaps", work);
    const [leaver, stayer] = [caller(60 * SECOND), caller(60 * SECOND)];
    const [left, stayed] = [fateOf(job.waitedFor(leaver)), fateOf(job.waitedFor(stayer))];
    leaver.leave();
    await vi.advanceTimersByTimeAsync(30 * SECOND);
    expect(left).toEqual({ error: new Error("gone") });
    expect(given().signal?.aborted).toBe(false);
    resolve("an answer");
    await vi.advanceTimersByTimeAsync(0);
    expect(stayed).toEqual({ value: "an answer" });
  });

  it("goes on as long as somebody asks again within ten seconds", async () => {
    const { work, given } = held();
    const job = new Job("gaps", work);
    for (let turn = 0; turn < 8; turn++) {
      fateOf(job.waitedFor(caller(SECOND)));
      await vi.advanceTimersByTimeAsync(10 * SECOND);
    }
    expect(given().signal?.aborted).toBe(false);
  });

  it("ends ten seconds after the last who waited for it has gone", async () => {
    const { work, given } = held();
    const job = new Job("gaps", work);
    const only = caller();
    fateOf(job.waitedFor(only));
    only.leave();
    await vi.advanceTimersByTimeAsync(9 * SECOND);
    expect(given().signal?.aborted).toBe(false);
    await vi.advanceTimersByTimeAsync(2 * SECOND);
    expect(given().signal?.reason).toEqual(new Error("nobody asked for gaps any more"));
    await expect(job.answer).rejects.toThrow("nobody asked");
  });

  it("is given up after two minutes, at once for whoever waits, however long the work takes to notice", async () => {
    const { work, given } = held();
    const job = new Job("brokerage", work);
    const fate = fateOf(job.waitedFor(caller(600 * SECOND)));
    await vi.advanceTimersByTimeAsync(120 * SECOND);
    expect(fate.error).toMatchObject({ extensions: { code: "TOOK_TOO_LONG", limit: 120 } });
    expect(given().signal?.aborted).toBe(true);
  });

  it("keeps its answer when nobody asks any more", async () => {
    const job = new Job("gaps", async () => "an answer");
    await job.waitedFor(caller());
    await vi.advanceTimersByTimeAsync(600 * SECOND);
    expect(await job.waitedFor(caller())).toBe("an answer");
    expect(vi.getTimerCount()).toBeLessThanOrEqual(1);
  });
});
