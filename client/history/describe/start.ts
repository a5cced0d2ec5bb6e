import type { Words } from "../../texts.ts";
import type { Item, Start, View } from "../../view/view.ts";
import { historyTexts } from "../texts.ts";
import type { Change } from "./change.ts";

/** The step to an exploration that begins with something else, or with nothing. */
export function describeStart({ before, after, words, nameOf }: Change): string | null {
  const [was, is] = [startOf(before), startOf(after)];
  const isOther = is !== null && (was?.type !== is.type || was.id !== is.id);
  return isOther || isEmpty(after) ? beginning(after, words, nameOf) : null;
}

/** The first step of all. */
export function beginning(view: View, { say }: Words, nameOf: (item: Item) => string): string {
  const start = startOf(view);
  if (start) return say(historyTexts.startedAt, { name: nameOf(start) });
  return say(isEmpty(view) ? historyTexts.empty : historyTexts.cameHere);
}

function startOf({ page }: View): Start | null {
  return page.name === "explore" ? page.from : null;
}

function isEmpty(view: View): boolean {
  return view.explored.groups.length === 0 && startOf(view) === null;
}
