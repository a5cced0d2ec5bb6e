import { setImmediate } from "node:timers/promises";

/** Milliseconds of work after which others get their turn. */
const TURN = 20;

/**
 * A function to await once a row in long work: it lets other requests run whenever this work has
 * held the process for 20 ms, and otherwise returns at once.
 */
export function breather(): () => Promise<void> | undefined {
  let since = performance.now();
  return () => {
    if (performance.now() - since < TURN) return undefined;
    return setImmediate().then(() => {
      since = performance.now();
    });
  };
}
