/** A text without case, accents and Nordic letters, as far as a search goes. */
function folded(text: string): string {
  return text
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replaceAll("æ", "ae")
    .replaceAll("ø", "o");
}

/**
 * How well a name answers to what was typed: every word of it must begin a word of the name, or stand
 * within it. 0 is best; null where one does not.
 */
export function match(typed: string, name: string): number | null {
  const words = folded(name).split(/[^\p{L}\p{N}]+/u);
  const scores = folded(typed)
    .split(/\s+/)
    .filter(Boolean)
    .map((wanted) => scoreOf(wanted, words));
  return scores.reduce<number | null>(
    (sum, score) => (sum === null || score === null ? null : sum + score),
    0,
  );
}

/** Items whose names answer, best first, else in their order. */
export function matching<Item>(
  typed: string,
  items: readonly Item[],
  nameOf: (item: Item) => string,
): Item[] {
  return items
    .map((item) => ({ item, score: match(typed, nameOf(item)) }))
    .filter(({ score }) => score !== null)
    .sort((a, b) => (a.score ?? 0) - (b.score ?? 0))
    .map(({ item }) => item);
}

function scoreOf(wanted: string, words: readonly string[]): number | null {
  const begun = words.findIndex((word) => word.startsWith(wanted));
  if (begun >= 0) return begun === 0 ? 0 : 1;
  return words.some((word) => word.includes(wanted)) ? 3 : null;
}
