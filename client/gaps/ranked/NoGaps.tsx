import { useWords } from "../../useWords.ts";
import { rankedTexts } from "./texts.ts";

interface NoGapsProps {
  /** Pairs with a verdict of knowledge, and pairs without. */
  readonly known: number;
  readonly unknown: number;
}

/** That there is no gap among the pairs that are known, which says nothing of the others. */
export function NoGaps({ known, unknown }: NoGapsProps) {
  const { say } = useWords();
  return (
    <>
      <p>{known > 0 ? say(rankedTexts.none, { known }) : say(rankedTexts.nothingKnown)}</p>
      {unknown > 0 && known > 0 && (
        <p className="part-note">{say(rankedTexts.unknown, { unknown })}</p>
      )}
    </>
  );
}
