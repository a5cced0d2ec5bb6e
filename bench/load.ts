/** Loads the generated graph into the target and prints what that took, as JSON. */
import { load } from "../server/load/load.ts";
import { generate } from "./generate.ts";
import type { Order } from "./order.ts";
import { memory, openTarget } from "./target.ts";

export interface Loaded {
  readonly seconds: number;
  /** Megabytes that this process held at most, the generated rows included. */
  readonly memory: number | null;
}

const { target, size }: Order = JSON.parse(process.argv[2] ?? "");
const dataset = generate(size);
const engine = await openTarget(target);
const start = performance.now();
await load(engine, dataset, { onProgress: (text) => console.error(text) });
const loaded: Loaded = {
  seconds: (performance.now() - start) / 1000,
  memory: memory("self")?.most ?? null,
};
await engine.close();
console.log(JSON.stringify(loaded));
