import { firstDay, lastDay } from "../../../seed/days.ts";
import type { EvidenceByIdRow, TiesByIdRow } from "../../graph/queries.gen.ts";

/** Dates as sources write them; null where none gives any, or where one leaves the end open. */
export interface TiePeriod {
  readonly since: string | null;
  readonly until: string | null;
}

/** The earliest beginning and the latest end that the evidence of a tie gives for it. */
export function tiePeriod(
  { basis }: Pick<TiesByIdRow, "basis">,
  evidence: readonly EvidenceByIdRow[],
): TiePeriod {
  const rows = evidence.filter((row) => basis === "INTENDED" || row.basis !== "INTENDED");
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
