import { isRead, pairsOf } from "../../gaps/cells.ts";
import { table } from "../csv.ts";
import type { ExportedGaps } from "./exportedGaps.ts";

const COLUMNS = [
  "from_id",
  "from",
  "to_id",
  "to",
  "verdict",
  "observed",
  "expected_mean",
  "expected_low",
  "expected_high",
  "link",
] as const;

/** All pairs as a table, one row each. What is observed is empty where too little was read: no zero stands for that. */
export function pairsCsv({ gaps, linkOf }: ExportedGaps): string {
  return table(
    COLUMNS,
    pairsOf(gaps).map((cell) => [
      cell.from.id,
      cell.from.name,
      cell.to.id,
      cell.to.name,
      cell.verdict,
      isRead(cell) ? cell.observed : null,
      cell.mean,
      cell.low,
      cell.high,
      linkOf(cell.from.id, cell.to.id),
    ]),
  );
}
