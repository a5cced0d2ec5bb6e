import type { Entry } from "./entries.ts";

const COLUMNS = [
  "part",
  "group",
  "from_id",
  "from",
  "type",
  "to_id",
  "to",
  "basis",
  "role",
  "since",
  "until",
  "as_of",
  "claim",
  "source_id",
  "source_title",
  "publisher",
  "source_date",
  "source_url",
  "locator",
  "evidence_id",
] as const;

/** Begins the file, so that spreadsheets read it as UTF-8. */
const BYTE_ORDER_MARK = "\uFEFF";

/** The evidence of an answer as a table (RFC 4180), one row for each assertion of a source. */
export function csvOf(entries: readonly Entry[]): string {
  const rows = entries.flatMap((entry) =>
    entry.evidence.map((evidence) => [
      entry.part,
      entry.group,
      entry.from.id,
      entry.from.name,
      entry.type,
      entry.to.id,
      entry.to.name,
      evidence.basis,
      evidence.role,
      evidence.since,
      evidence.until,
      evidence.asOf,
      evidence.claim,
      evidence.source.id,
      evidence.source.title,
      evidence.source.publisher,
      evidence.source.date,
      evidence.source.url,
      evidence.locator,
      evidence.id,
    ]),
  );
  return table(COLUMNS, rows);
}

/** A table of cells under a line of names (RFC 4180), in UTF-8 that spreadsheets know as such. */
export function table(
  columns: readonly string[],
  rows: ReadonlyArray<ReadonlyArray<string | number | null>>,
): string {
  const lines = [columns, ...rows].map((row) => row.map(cell).join(","));
  return `${BYTE_ORDER_MARK}${lines.join("\r\n")}\r\n`;
}

/**
 * A cell, quoted where it must be. Text that a spreadsheet would take for a formula gets an apostrophe in
 * front (OWASP, CSV injection); a number is none, its sign included.
 */
export function cell(value: string | number | null): string {
  if (typeof value === "number") return String(value);
  const text = value ?? "";
  const defused = /^[=+\-@\t\r\n]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(defused) ? `"${defused.replaceAll('"', '""')}"` : defused;
}
