import { historyTexts } from "../texts.ts";
import type { Change } from "./change.ts";
import { counted } from "./counted.ts";

/** What is selected now. */
export function describeSelection(change: Change): string | null {
  const { before, after, words } = change;
  if (JSON.stringify(before.select) === JSON.stringify(after.select)) return null;
  const [only, ...more] = after.select;
  if (!only) return words.say(historyTexts.unselected);
  if (only.type !== "tie" || more.length > 0) {
    return counted(after.select, historyTexts.selected, change);
  }
  return words.plural(1, historyTexts.selected, { name: words.say(historyTexts.aTie) });
}
