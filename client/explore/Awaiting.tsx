import { Button, Spinner } from "@digdir/designsystemet-react";
import { useEffect, useState } from "react";
import { partTexts } from "../parts/texts.ts";
import { useWords } from "../useWords.ts";
import { exploreTexts } from "./texts.ts";
import "./Placing.css";

/** Milliseconds: what is answered sooner needs no word. */
const TOLD_AFTER = 1_000;

interface AwaitingProps {
  /** Shows what was there before. */
  readonly onCancel: () => void;
}

/** Says that the answer to a step is awaited, where that takes long, and offers not to wait; the picture before stays. */
export function Awaiting({ onCancel }: AwaitingProps) {
  const { say } = useWords();
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), TOLD_AFTER);
    return () => clearTimeout(timer);
  }, []);
  if (!isLong) return null;
  return (
    <div className="placing" role="status">
      <Spinner aria-hidden data-size="sm" />
      <span>{say(exploreTexts.awaiting)}</span>
      <Button variant="tertiary" data-size="sm" onClick={onCancel}>
        {say(partTexts.cancel)}
      </Button>
    </div>
  );
}
