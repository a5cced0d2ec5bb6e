import type { TieChoice } from "../../links/tieFilter.ts";

/** Which ties count in an analysis. */
export interface Counting {
  readonly choice: TieChoice;
  /** Actors that the question names, their ties count even where they are programmes. */
  readonly named: readonly string[];
}
