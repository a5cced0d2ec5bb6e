import type { Words } from "../texts.ts";
import { type Cell, isRead } from "./cells.ts";
import { figureTexts } from "./texts.ts";
import { VERDICT_VIEWS } from "./verdicts.ts";

/** What chance gives: "5 to 12", or one number where both ends are the same. */
export function intervalOf({ low, high }: Pick<Cell, "low" | "high">, words: Words): string {
  return low === high ? words.number(low) : words.say(figureTexts.interval, { low, high });
}

/** What is observed and what chance would give, as a sentence; where nothing was read there is no number. */
export function figuresOf(cell: Cell, words: Words): string {
  const { say, plural } = words;
  if (!isRead(cell)) return say(figureTexts.unread);
  const interval = intervalOf(cell, words);
  if (cell.verdict === "CANNOT_TELL") return say(figureTexts.notFound, { interval });
  const observed = plural(cell.observed, figureTexts.observed);
  if (cell.verdict === "NO_DATA") return say(figureTexts.hardlyRead, { observed });
  return say(figureTexts.expected, { observed, interval });
}

/** Both names. */
export function pairName({ from, to }: Pick<Cell, "from" | "to">, { say }: Words): string {
  return say(figureTexts.pair, { from: from.name, to: to.name });
}

/** A cell in words: the pair, the verdict, the figures. */
export function cellInWords(cell: Cell, words: Words): string {
  return words.say(figureTexts.whole, {
    pair: pairName(cell, words),
    verdict: words.say(VERDICT_VIEWS[cell.verdict].name),
    figures: figuresOf(cell, words),
  });
}
