import { useWords } from "../../../useWords.ts";
import { apartTexts } from "./texts.ts";

/** Sizes that are named before the rest is only counted. */
const NAMED = 8;

interface PiecesProps {
  /** Of the largest, the largest first. */
  readonly sizes: readonly number[];
  /** Of all pieces. */
  readonly count: number;
}

/** How many actors each piece has: "12, 3 and 1". */
export function Pieces({ sizes, count }: PiecesProps) {
  const { say, plural, list, number } = useWords();
  const rest = count - Math.min(NAMED, sizes.length);
  const named = sizes.slice(0, NAMED).map((size) => number(size));
  const others = rest > 0 ? [plural(rest, apartTexts.smaller)] : [];
  return (
    <p className="part-note">{say(apartTexts.sizes, { sizes: list([...named, ...others]) })}</p>
  );
}
