import { setImmediate } from "node:timers/promises";

/** Lets waiting work run, so that a long sum never holds other requests up. */
export function breathe(): Promise<void> {
  return setImmediate();
}
