import type { Statement } from "./engine.ts";

/** Tries at one write before its error is passed on. */
const TRIES = 5;

/** Runs writes one after the other, and again where another change got in the way. */
export class Writes {
  #last: Promise<unknown> = Promise.resolve();

  /** Runs `work` when every earlier one has ended, well or badly. */
  queued<T>(work: () => Promise<T>): Promise<T> {
    const next = this.#last.then(work);
    this.#last = next.catch(() => {});
    return next;
  }

  /** Resolves when nothing is queued. */
  async ended(): Promise<void> {
    await this.#last;
  }
}

/**
 * Tries `attempt` until it succeeds or fails for good, with growing pauses. Statements that are no
 * list can be drawn only once, and get one try.
 */
export async function retried(
  statements: Iterable<Statement>,
  attempt: (statements: Iterable<Statement>) => Promise<void>,
  isPassing: (error: unknown) => boolean,
): Promise<void> {
  const tries = Array.isArray(statements) ? TRIES : 1;
  for (let n = 1; ; n++) {
    try {
      return await attempt(statements);
    } catch (error) {
      if (n >= tries || !isPassing(error)) throw error;
      await new Promise((resolve) => setTimeout(resolve, 20 * 2 ** n));
    }
  }
}
