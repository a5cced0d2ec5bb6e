import { historyTexts } from "../texts.ts";
import type { Change } from "./change.ts";
import { actorsBy, counted, missing } from "./counted.ts";

/** What was hidden or shown, pinned or released. */
export function describeMarks(change: Change): string | null {
  const { words } = change;
  const [before, after] = [change.before.explored, change.after.explored];
  const marks = [
    [missing(after.hidden, before.hidden), historyTexts.hid],
    [missing(before.hidden, after.hidden), historyTexts.unhid],
    [missing(after.pinned, before.pinned), historyTexts.pinned],
    [missing(before.pinned, after.pinned), historyTexts.released],
  ] as const;
  for (const [ids, text] of marks) {
    if (ids.length > 0) return counted(actorsBy(ids), text, change);
  }
  if (before.onlySelected === after.onlySelected) return null;
  return words.say(after.onlySelected ? historyTexts.onlySelected : historyTexts.notOnlySelected);
}
