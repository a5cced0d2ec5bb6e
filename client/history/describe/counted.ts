import type { CountedText, Words } from "../../texts.ts";
import type { Item } from "../../view/view.ts";

/** A text about items: one by its name, several by their number. */
export function counted(
  items: readonly Item[],
  text: CountedText,
  { words, nameOf }: { readonly words: Words; readonly nameOf: (item: Item) => string },
): string {
  const [first] = items;
  return words.plural(items.length, text, { name: first ? nameOf(first) : "" });
}

/** Actors by their ids, as items. */
export function actorsBy(ids: readonly string[]): Item[] {
  return ids.map((id) => ({ type: "actor", id }));
}

/** What of one list is not in another. */
export function missing(from: readonly string[], inside: readonly string[]): string[] {
  const there = new Set(inside);
  return from.filter((id) => !there.has(id));
}
