import { useWords } from "../../useWords.ts";
import { rankedTexts } from "./texts.ts";

interface NoGapsProps {
  /** Pairs with a verdict of knowledge, and pairs without. */
  readonly known: number;
  readonly unknown: number;
}

/** That there is no gap among the pairs that are known, which says nothing of the others. */
export function NoGaps({ known, unknown }: NoGapsProps) {
  const { say, plural } = useWords();
  return (
    <>
      <p>{known > 0 ? plural(known, rankedTexts.none) : say(rankedTexts.nothingKnown)}</p>
      {unknown > 0 && known > 0 && (
        <p className="part-note">{plural(unknown, rankedTexts.unknown)}</p>
      )}
    </>
  );
}
