import { firstDay, lastDay } from "../../../seed/days.ts";
import type { Context } from "../../context.ts";
import type { EvidenceByIdRow, TiesByIdRow } from "../../graph/queries.gen.ts";
import { allExisting, existing } from "../reading/existing.ts";

type Needs = Pick<Context, "load">;

/** The evidence of a tie or a location, by source date, then id; what has no date comes last. */
export async function evidenceOf(
  { load }: Needs,
  ids: readonly string[],
): Promise<EvidenceByIdRow[]> {
  const rows = await allExisting(load.evidence, ids);
  const dated = await Promise.all(
    rows.map(async (row) => {
      const source = await existing(load.source, row.source);
      return { row, key: `${source.date ? firstDay(source.date) : "9999"} ${row.id}` };
    }),
  );
  return dated.sort((a, b) => (a.key < b.key ? -1 : 1)).map((each) => each.row);
}

/** The earliest beginning and the latest end that sources give for a tie, as they write them. */
export async function tiePeriod({ load }: Needs, tie: TiesByIdRow) {
  const rows = (await allExisting(load.evidence, tie.evidence)).filter(
    (row) => tie.basis === "INTENDED" || row.basis !== "INTENDED",
  );
  const starts = rows.flatMap((row) => row.since ?? []);
  const ends = rows.flatMap((row) => row.until ?? []);
  const open = rows.some((row) => row.since !== null && row.until === null);
  return {
    since: starts.sort(by(firstDay)).at(0) ?? null,
    until: open ? null : (ends.sort(by(lastDay)).at(-1) ?? null),
  };
}

function by(day: (date: string) => string): (a: string, b: string) => number {
  return (a, b) => (day(a) < day(b) ? -1 : Number(day(a) > day(b)));
}
