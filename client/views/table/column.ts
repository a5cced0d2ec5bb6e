import type { ReactNode } from "react";
import type { Text, Words } from "../../texts.ts";
import type { NetworkViewProps } from "../viewOfNetwork.ts";

/** What a row is sorted by; null where the data does not say. */
export type Value = string | number | null;

/** What a cell needs beside its row. */
interface CellTools extends Pick<NetworkViewProps, "onMenu"> {
  readonly words: Words;
}

/** One column: what it is called, shows, sorts by and sums up. A table is a list of these. */
export interface Column<Row> {
  /** As it stands in the address; no other column of any table has it. */
  readonly id: string;
  readonly name: Text;
  /** `always` where a row could not be told or opened without it, `chosen` where only on demand. */
  readonly shown: "always" | "usually" | "chosen";
  /** Names the row to those who hear the table. */
  readonly namesRow?: true;
  /** Holds figures: aligned by their last digit, and sorted with the largest first. */
  readonly figures?: true;
  value(row: Row, words: Words): Value;
  cell(row: Row, tools: CellTools): ReactNode;
  /** What is said of all rows below them, a line each. */
  sum?(rows: readonly Row[], words: Words): readonly string[];
}
