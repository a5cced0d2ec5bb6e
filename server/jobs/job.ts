import { setMaxListeners } from "node:events";
import type { Watch } from "../analysis/pace.ts";
import { tookTooLong, underWay } from "../errors.ts";

/** Milliseconds that a job may take. */
const LIMIT = 120_000;

/** Milliseconds after which a job ends for which nobody waits. */
const GRACE = 10_000;

/** Who waits for a job, and how many milliseconds at most. */
export interface Caller {
  readonly signal: AbortSignal;
  readonly patience: number;
}

/** Something long that is worked out once for all who ask, and no longer than anybody does. */
export class Job<Answer> {
  readonly answer: Promise<Answer>;
  readonly #id: string;
  readonly #controller = new AbortController();
  #callers = 0;
  #done = 0;
  #left: NodeJS.Timeout | undefined;

  constructor(id: string, work: (watch: Watch) => Promise<Answer>) {
    this.#id = id;
    const { signal } = this.#controller;
    // Every read of a job listens; Node takes more than ten for a leak.
    setMaxListeners(0, signal);
    const limit = setTimeout(() => this.#controller.abort(tookTooLong(id, LIMIT)), LIMIT);
    limit.unref();
    const onProgress = (done: number) => {
      this.#done = Math.max(this.#done, done);
    };
    // Work may take a while to notice that it is to end; whoever asks meanwhile must not wait for it.
    const ended = work({ signal, onProgress });
    this.answer = Promise.race([ended, rejectedBy(signal)]).finally(() => clearTimeout(limit));
    // Whoever waits meets the error; this keeps it from counting as unhandled where nobody does.
    this.answer.catch(() => undefined);
  }

  /**
   * The answer, where it comes in time.
   * @throws UNDER_WAY where it does not, the reason of the caller's signal, or what the work throws.
   */
  async waitedFor({ signal, patience }: Caller): Promise<Answer> {
    signal.throwIfAborted();
    this.#callers += 1;
    clearTimeout(this.#left);
    const enough = new AbortController();
    const late = setTimeout(() => enough.abort(underWay(this.#id, this.#done)), patience);
    const gone = () => enough.abort(signal.reason);
    signal.addEventListener("abort", gone);
    try {
      return await Promise.race([this.answer, rejectedBy(enough.signal)]);
    } finally {
      clearTimeout(late);
      signal.removeEventListener("abort", gone);
      this.#callers -= 1;
      if (this.#callers === 0) this.#endSoon();
    }
  }

  /** Ends the work unless somebody asks again; harmless where it is done. */
  #endSoon(): void {
    this.#left = setTimeout(() => this.#controller.abort(abandoned(this.#id)), GRACE);
    this.#left.unref();
  }
}

function rejectedBy(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener("abort", () => reject(signal.reason));
  });
}

function abandoned(id: string): Error {
  return new Error(`nobody asked for ${id} any more`);
}
