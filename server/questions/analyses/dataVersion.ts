import type { Context } from "../../context.ts";
import { dataVersion } from "../../graph/queries.gen.ts";
import { readsOf } from "../reading/batching.ts";

/** The version of the data that is loaded; empty where nothing is. */
export async function versionOf({ engine, signal }: Context): Promise<string> {
  const [row] = await readsOf(engine, signal)(dataVersion, {});
  return row?.version ?? "";
}
