import { useWords } from "../../../useWords.ts";
import { apartTexts } from "./texts.ts";

interface SeparatePartsProps {
  /** Actors of the largest, the largest first. */
  readonly parts: readonly number[];
  /** Of all parts. */
  readonly count: number;
}

/** How many separate parts there are before anybody leaves, and how large the largest are. */
export function SeparateParts({ parts, count }: SeparatePartsProps) {
  const { say } = useWords();
  const [largest, second] = parts;
  if (largest === undefined) return null;
  if (second === undefined) return <p>{say(apartTexts.onePart, { size: largest })}</p>;
  return <p>{say(apartTexts.severalParts, { count, largest, second })}</p>;
}
