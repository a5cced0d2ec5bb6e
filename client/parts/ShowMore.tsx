import { Button } from "@digdir/designsystemet-react";
import { useLayoutEffect, useRef, useState } from "react";
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

/** "25 of 90 · show more"; nothing where all are shown, unless the reader came to the end this way. */
export function ShowMore({ shown, total, onMore }: ShowMoreProps) {
  const { say } = useWords();
  const [used, setUsed] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const whole = shown >= total;
  const ended = whole && used;
  useLayoutEffect(() => {
    // The button that had the focus is gone, and a reader without a pointer must not begin anew.
    const lost = document.activeElement === null || document.activeElement === document.body;
    if (ended && lost) box.current?.focus({ preventScroll: true });
  }, [ended]);
  if (whole && !used) return null;
  return (
    <div ref={box} className="show-more" tabIndex={ended ? -1 : undefined}>
      <span>{say(partTexts.shownOf, { shown, total })}</span>
      {!whole && (
        <Button
          variant="tertiary"
          data-size="sm"
          onClick={() => {
            setUsed(true);
            onMore();
          }}
        >
          {say(partTexts.showMore)}
        </Button>
      )}
    </div>
  );
}
