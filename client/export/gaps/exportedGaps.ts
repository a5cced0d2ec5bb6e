import type { Gaps } from "../../gaps/cells.ts";
import type { Words } from "../../texts.ts";
import type { Account } from "../network/account.ts";

/** Every pair of some groups with where it comes from, ready to be written in any format. */
export interface ExportedGaps {
  readonly account: Account;
  readonly gaps: Gaps;
  /** The places of the groups in the order in which they stand. */
  readonly places: readonly number[];
  readonly words: Words;
  /** The address of the page of a pair. */
  linkOf(from: string, to: string): string;
}
