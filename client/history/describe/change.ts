import type { Words } from "../../texts.ts";
import type { Item, View } from "../../view/view.ts";

/** A step: the view before and after it, and what is needed to put it in words. */
export interface Change {
  readonly before: View;
  readonly after: View;
  readonly words: Words;
  /** Falls back on the id where no name is known. */
  readonly nameOf: (item: Item) => string;
}

/** One sort of change in words; null where a step is not of this sort. */
export type Describer = (change: Change) => string | null;
