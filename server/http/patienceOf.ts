import { PATIENCE } from "../context.ts";

/** The preference among others: `respond-async, wait=1; why=short`. Longer numbers are longer than anybody may wait. */
const WAIT = /(?:^|,)\s*wait\s*=\s*"?(\d{1,9})"?\s*(?:[,;]|$)/i;

/**
 * Milliseconds that a caller waits for what takes long, by its header `Prefer: wait=1` (RFC 7240, in
 * seconds): at most as long as callers who say nothing of it, or nothing that can be read.
 */
export function patienceOf(prefer: string | readonly string[] | undefined): number {
  const [, seconds] = WAIT.exec(String(prefer ?? "")) ?? [];
  return seconds === undefined ? PATIENCE : Math.min(PATIENCE, Number(seconds) * 1000);
}
