import { setMaxListeners } from "node:events";
import type { Watch } from "../../analysis/pace.ts";
import type { Engine } from "../../graph/engine.ts";
import type { ReadData } from "./snapshot/readData.ts";
import { readSnapshot } from "./snapshot/readSnapshot.ts";

/** Milliseconds that a reading may take. */
const LIMIT = 60_000;

interface Reading {
  readonly version: string;
  readonly data: Promise<ReadData>;
  done: number;
}

/** The last reading of each graph. */
const readings = new WeakMap<Engine, Reading>();

/**
 * The data of a version, read once for all analyses; a reading goes on where one of those who wait
 * for it goes away.
 * @throws GraphUnavailable, or the reason of the watch's signal when it fires.
 */
export async function dataOf(
  engine: Engine,
  version: string,
  { signal, onProgress }: Watch,
): Promise<ReadData> {
  const known = readings.get(engine);
  const reading = known?.version === version ? known : begin(engine, version);
  const tell = setInterval(() => onProgress?.(reading.done), 100);
  try {
    const data = await reading.data;
    signal?.throwIfAborted();
    return data;
  } finally {
    clearInterval(tell);
  }
}

function begin(engine: Engine, version: string): Reading {
  const onProgress = (done: number) => {
    reading.done = done;
  };
  const limit = AbortSignal.timeout(LIMIT);
  setMaxListeners(0, limit);
  const data = readSnapshot({ engine, version }, limit, onProgress);
  const reading: Reading = { version, data, done: 0 };
  readings.set(engine, reading);
  data.catch(() => {
    if (readings.get(engine) === reading) readings.delete(engine);
  });
  return reading;
}
