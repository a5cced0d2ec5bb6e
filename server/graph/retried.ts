import type { Statement } from "./engine.ts";

interface Tries {
  readonly most: number;
  /** True of errors that may be gone at the next try. */
  readonly isPassing: (error: unknown) => boolean;
  readonly signal?: AbortSignal;
}

/** Tries `attempt` until it succeeds, fails for good or is given up, with growing pauses. */
export async function retried<T>(attempt: () => Promise<T>, tries: Tries): Promise<T> {
  for (let n = 1; ; n++) {
    try {
      return await attempt();
    } catch (error) {
      if (n >= tries.most || tries.signal?.aborted || !tries.isPassing(error)) throw error;
      await new Promise((resolve) => setTimeout(resolve, 20 * 2 ** n));
    }
  }
}

/** How often a write is tried: statements that are no list can be drawn only once. */
export function triesOf(statements: Iterable<Statement>): number {
  return Array.isArray(statements) ? 5 : 1;
}
