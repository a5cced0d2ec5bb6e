import type { Words } from "../../texts.ts";
import type { Item, View } from "../../view/view.ts";
import { historyTexts } from "../texts.ts";
import type { Describer } from "./change.ts";
import { describeFilter } from "./filter.ts";
import { describeGroups } from "./groups.ts";
import { describeMarks } from "./marks.ts";
import { describePlaces } from "./places.ts";
import { describeSelection } from "./selection.ts";
import { describeShowing } from "./showing.ts";
import { beginning, describeStart } from "./start.ts";

/** The most telling change first: taking an actor out also ends its selection. */
const DESCRIBERS: readonly Describer[] = [
  describeStart,
  describeGroups,
  describePlaces,
  describeMarks,
  describeShowing,
  describeFilter,
  describeSelection,
];

/** What a step did, in words; `before` is null for the first that is remembered. */
export function describe(
  before: View | null,
  after: View,
  { words, nameOf }: { readonly words: Words; readonly nameOf: (item: Item) => string },
): string {
  if (before === null) return beginning(after, words, nameOf);
  for (const describer of DESCRIBERS) {
    const text = describer({ before, after, words, nameOf });
    if (text !== null) return text;
  }
  return words.say(historyTexts.changed);
}
