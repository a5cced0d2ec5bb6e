import type { Snapshot } from "../../../analysis/snapshot/snapshot.ts";
import { packTexts } from "../../../analysis/snapshot/texts.ts";
import { sourcesById } from "../../../graph/queries.gen.ts";
import type { Read } from "../../reading/batching.ts";
import { inPortions } from "../../reading/portions.ts";
import type { AllNumbered } from "./numbered.ts";

/** Sources that one read is about. */
const PORTION = 1_000;

/** Reads when each source is from. */
export async function readSources(
  read: Read,
  { sources: { ids } }: AllNumbered,
): Promise<Snapshot["sources"]> {
  const dates = new Map<string, string>();
  const ask = (portion: string[]) => read(sourcesById, { ids: portion });
  for await (const rows of inPortions(ids, PORTION, ask))
    for (const { id, date } of rows) dates.set(id, date ?? "");
  return { ids: packTexts(ids), dates: packTexts(ids.map((id) => dates.get(id) ?? "")) };
}
