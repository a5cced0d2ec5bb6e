import { TIE_TYPES } from "../../seed/vocabulary.ts";
import type { LoadReport } from "./load.ts";

/** What a load has done, as lines for the person who started it. */
export function inWords(report: LoadReport, folders: readonly string[]): string {
  const { rows, version } = report;
  const number = (count: number) => count.toLocaleString("en");
  const ties = TIE_TYPES.reduce((sum, type) => sum + (rows[type] ?? 0), 0);
  const counts = [
    `${number(rows.Actor ?? 0)} actors`,
    `${number(ties)} ties`,
    `${number(rows.Evidence ?? 0)} pieces of evidence`,
    `${number(rows.Region ?? 0)} regions`,
    `${number(rows.Source ?? 0)} sources`,
  ];
  const done = report.changed
    ? `${number(report.added)} rows added, ${number(report.changedRows)} changed, ` +
      `${number(report.removed)} removed`
    : "nothing to do: the graph holds this data already";
  return [`Data     ${folders.join(", ")}; version ${version.slice(0, 12)}`]
    .concat(`Holds    ${counts.join(", ")}`, `Written  ${done}`)
    .join("\n");
}
