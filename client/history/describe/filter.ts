import { DEFAULT_FILTER, isUsual, type ViewFilter } from "../../view/view.ts";
import { historyTexts } from "../texts.ts";
import type { Change } from "./change.ts";

/** Which parts of the filter are others. */
export function describeFilter({ before, after, words }: Change): string | null {
  const other = Object.entries(historyTexts.filters).filter(([part]) =>
    isOther(part, before.filter, after.filter),
  );
  if (other.length === 0) return null;
  if (isUsual(after.filter)) return words.say(historyTexts.unfiltered);
  const names = new Set(other.map(([, text]) => words.say(text)));
  return words.say(historyTexts.filtered, { what: words.list([...names]) });
}

function isOther(part: string, ...filters: readonly ViewFilter[]): boolean {
  const values = filters.map((filter) => JSON.stringify({ ...DEFAULT_FILTER, ...filter }[part]));
  return new Set(values).size > 1;
}
