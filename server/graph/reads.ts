import type { ReadOptions } from "./engine.ts";
import { CallerGone, GraphUnavailable } from "./unavailable.ts";

interface Limits {
  /** Reads that run at the same time; the others wait for a free place. */
  readonly atOnce: number;
  /** Milliseconds that a read may take, the wait for a place included. */
  readonly deadline: number;
}

/** The limits of every engine, but for how much it can do at once. */
export const READ_DEADLINE = 5000;

/**
 * Runs reads, so many at a time, and gives each up at its deadline or when its caller goes away.
 * Neither engine can stop a query at once, so one that was given up keeps its place until it ends:
 * slow queries make the others wait, and never pile up.
 */
export class Reads {
  readonly #limits: Limits;
  readonly #waiting = new Set<() => void>();
  #running = 0;

  constructor(limits: Limits) {
    this.#limits = limits;
  }

  /**
   * What `work` gives; its signal fires when the read is given up.
   * @throws GraphUnavailable when the read is given up, and whatever `work` throws.
   */
  async run<T>(work: (signal: AbortSignal) => Promise<T>, options: ReadOptions = {}): Promise<T> {
    const caller = options.signal;
    const { deadline } = this.#limits;
    const read = new AbortController();
    const leave = () => {
      const known = caller?.reason instanceof GraphUnavailable ? caller.reason : null;
      read.abort(known ?? new CallerGone("the caller went away", { cause: caller?.reason }));
    };
    const timer = setTimeout(
      () => read.abort(new GraphUnavailable(`no answer within ${deadline / 1000} s`)),
      deadline,
    );
    caller?.addEventListener("abort", leave, { once: true });
    if (caller?.aborted) leave();
    try {
      await unlessAborted(this.#place(read.signal), read.signal);
      const answer = work(read.signal).finally(() => this.#free());
      return await unlessAborted(answer, read.signal);
    } finally {
      clearTimeout(timer);
      caller?.removeEventListener("abort", leave);
    }
  }

  /** Resolves when a place is taken; never once `signal` has fired. */
  #place(signal: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
      if (signal.aborted) return;
      const take = () => {
        this.#waiting.delete(take);
        this.#running++;
        resolve();
      };
      if (this.#running < this.#limits.atOnce) return take();
      this.#waiting.add(take);
      signal.addEventListener("abort", () => this.#waiting.delete(take), { once: true });
    });
  }

  #free(): void {
    this.#running--;
    const [next] = this.#waiting;
    next?.();
  }
}

/** Settles as `promise` does, or rejects with the reason of `signal`, whichever comes first. */
async function unlessAborted<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  let stop = () => {};
  const aborted = new Promise<never>((_, reject) => {
    const give = () => reject(signal.reason);
    if (signal.aborted) give();
    signal.addEventListener("abort", give, { once: true });
    stop = () => signal.removeEventListener("abort", give);
  });
  promise.catch(() => {}); // what comes after giving up, nobody hears
  try {
    return await Promise.race([aborted, promise]);
  } finally {
    stop();
  }
}
