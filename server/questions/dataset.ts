import type { Context } from "../context.ts";
import { actorTotals, dataVersion, evidenceCount } from "../graph/queries.gen.ts";
import { once } from "./once.ts";

/** What is loaded; the counts are read when first asked for. */
export interface DatasetAnswer {
  readonly version: string;
  readonly folders: readonly string[];
  readonly totals: () => Promise<{ actorCount: number; placeUnknown: number; withoutTies: number }>;
}

/** What is loaded; version and folders are empty where nothing is. */
export async function dataset({ engine, signal }: Context): Promise<DatasetAnswer> {
  const [row] = await engine.read(dataVersion, {}, { signal });
  const totals = once(async () => {
    const [counted] = await engine.read(actorTotals, {}, { signal });
    return counted ?? { actorCount: 0, placeUnknown: 0, withoutTies: 0 };
  });
  return { version: row?.version ?? "", folders: row?.folders ?? [], totals };
}

/** How many assertions there are about ties and places. */
export async function countOfEvidence({ engine, signal }: Context): Promise<number> {
  const [row] = await engine.read(evidenceCount, {}, { signal });
  return row?.count ?? 0;
}
