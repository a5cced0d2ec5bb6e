import { monitorEventLoopDelay } from "node:perf_hooks";

/** Times in milliseconds. */
export interface Measured {
  readonly name: string;
  readonly runs: number;
  readonly p50: number;
  readonly p99: number;
  /** The longest time in which the process could do nothing else. */
  readonly block: number;
  /** Runs that gave no answer; their times count. */
  readonly failed: number;
}

/** How often the event loop is looked at, in milliseconds. */
const RESOLUTION = 1;

/** Runs `work` so many times, one after the other, after some runs that do not count. */
export async function measure(
  name: string,
  runs: number,
  work: () => Promise<unknown>,
): Promise<Measured> {
  let failed = 0;
  const tried = () =>
    work().catch((error) => {
      failed++;
      console.error(`${name}: ${error}`);
    });
  for (let run = 0; run < Math.min(5, runs); run++) await tried();
  failed = 0;
  const loop = monitorEventLoopDelay({ resolution: RESOLUTION });
  loop.enable();
  const times: number[] = [];
  for (let run = 0; run < runs; run++) {
    const start = performance.now();
    await tried();
    times.push(performance.now() - start);
    await new Promise((resolve) => setTimeout(resolve, 2)); // lets the monitor see the last one
  }
  loop.disable();
  const block = Math.max(0, loop.max / 1e6 - RESOLUTION);
  return { name, runs, p50: quantile(times, 0.5), p99: quantile(times, 0.99), block, failed };
}

/** The value that a share of all values does not pass. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}
