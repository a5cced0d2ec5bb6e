import { firstDay } from "../../../seed/days.ts";
import type { Context } from "../../context.ts";
import type { EvidenceByIdRow } from "../../graph/queries.gen.ts";
import { allExisting, existing } from "../reading/existing.ts";

type Needs = Pick<Context, "load">;

/** The evidence of a tie or a location, by source date, then source, then id; what has no date comes last. */
export async function evidenceOf(
  { load }: Needs,
  ids: readonly string[],
): Promise<EvidenceByIdRow[]> {
  const rows = await allExisting(load.evidence, ids);
  const dated = await Promise.all(
    rows.map(async (row) => {
      const source = await existing(load.source, row.source);
      return { row, key: `${source.date ? firstDay(source.date) : "9999"} ${source.id} ${row.id}` };
    }),
  );
  return dated.sort((a, b) => (a.key < b.key ? -1 : 1)).map((each) => each.row);
}
