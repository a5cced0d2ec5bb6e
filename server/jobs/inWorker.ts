import { availableParallelism } from "node:os";
import { MessageChannel } from "node:worker_threads";
import Tinypool from "tinypool";
import type { AnalysisId } from "../analysis/analyses.ts";
import type { Watch } from "../analysis/pace.ts";
import { once } from "../links/once.ts";
import type { Sent, Task } from "./task.ts";
import type { Outcome } from "./worker.ts";

/** At least two threads, so that a long analysis does not keep a short one waiting. */
const THREADS = Math.max(2, Math.min(4, availableParallelism() - 1));

/** Milliseconds for which a thread without work is kept, with the graph that it has. */
const KEPT = 10 * 60_000;

const pool = once(async () => {
  return new Tinypool({
    filename: new URL("./worker.ts", import.meta.url).href,
    name: "run",
    execArgv: ["--import", new URL("./typescript.mjs", import.meta.url).href],
    minThreads: 0,
    maxThreads: THREADS,
    idleTimeout: KEPT,
  });
});

/**
 * Works an analysis out in another thread, which is ended where the signal fires.
 * @throws the reason of the signal, or what the analysis throws.
 */
export async function inWorker<Id extends AnalysisId>(
  task: Task<Id>,
  { signal, onProgress }: Watch,
): Promise<Outcome<Id>> {
  signal?.throwIfAborted();
  const { port1, port2 } = new MessageChannel();
  port1.on("message", (done: number) => onProgress?.(done));
  const sent: Sent<Id> = { ...task, port: port2 };
  try {
    return await (await pool()).run(sent, { transferList: [port2], signal: signal ?? null });
  } catch (error) {
    signal?.throwIfAborted();
    throw error;
  } finally {
    port1.close();
  }
}
