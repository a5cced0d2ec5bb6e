import { Button } from "@digdir/designsystemet-react";
import { useWords } from "../useWords.ts";
import { partTexts } from "./texts.ts";
import "./ShowMore.css";

interface ShowMoreProps {
  /** How many are on the screen. */
  readonly shown: number;
  /** How many there are, truly. */
  readonly total: number;
  readonly onMore: () => void;
}

/** "25 of 90 · show more"; nothing where all are shown. */
export function ShowMore({ shown, total, onMore }: ShowMoreProps) {
  const { say } = useWords();
  if (shown >= total) return null;
  return (
    <div className="show-more">
      <span>{say(partTexts.shownOf, { shown, total })}</span>
      <Button variant="tertiary" data-size="sm" onClick={onMore}>
        {say(partTexts.showMore)}
      </Button>
    </div>
  );
}
