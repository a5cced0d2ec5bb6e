import { SHIPPED_FOLDERS } from "../../seed/folders.ts";
import { readFolders } from "../../seed/read.ts";
import type { Pair } from "../../server/analysis/projection.ts";
import { fold } from "../../server/load/fold.ts";
import { grouped, strongest } from "../../server/load/ties.ts";

/** Who is tied to whom in the data that ships, by stated and inferred ties, the programme included. */
export async function shippedPairs(): Promise<Pair[]> {
  const { relations } = await fold(await readFolders(SHIPPED_FOLDERS));
  const { ties } = await grouped(relations);
  const onRecord = [...ties.values()].filter(({ evidence }) => strongest(evidence) !== "INTENDED");
  return onRecord.map(({ from, to }): Pair => [from, to]);
}
