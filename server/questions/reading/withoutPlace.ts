import type { Context } from "../../context.ts";
import type { Engine } from "../../graph/engine.ts";
import { countWithoutPlace, dataVersion } from "../../graph/queries.gen.ts";
import { readsOf } from "./batching.ts";

/** The last count of each graph, and the version of the data that it holds for. */
const counted = new WeakMap<Engine, { readonly version: string; readonly count: number }>();

/**
 * How many actors have no known place. Every answer about a region says it and it looks at every
 * actor, so it is counted once for each version of the data.
 */
export async function withoutPlace({ engine, signal }: Context): Promise<number> {
  const read = readsOf(engine, signal);
  const [data] = await read(dataVersion, {});
  const last = counted.get(engine);
  if (last && last.version === data?.version) return last.count;
  const [row] = await read(countWithoutPlace, {});
  const count = row?.count ?? 0;
  if (data) counted.set(engine, { version: data.version, count });
  return count;
}
