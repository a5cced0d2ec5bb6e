import { Button, Spinner } from "@digdir/designsystemet-react";
import { useEffect, useState } from "react";
import { useWords } from "../useWords.ts";
import { partTexts } from "./texts.ts";
import "./Waiting.css";

/** Milliseconds: a short wait is not worth a flicker, a long one deserves a word. */
const SHOWN_AFTER = 150;
const TOLD_AFTER = 1_000;

interface WaitingProps {
  /** What is waited for, in the reader's language. */
  readonly what: string;
  /** How much of it is done, from 0 to 1, where that is known. */
  readonly done?: number | null;
  readonly onCancel: () => void;
}

/** Nothing at first, then a sign of waiting, then what is waited for and a way out. */
export function Waiting({ what, done = null, onCancel }: WaitingProps) {
  const { say } = useWords();
  const [patience, setPatience] = useState<"quiet" | "shown" | "told">("quiet");
  useEffect(() => {
    const timers = [
      setTimeout(() => setPatience("shown"), SHOWN_AFTER),
      setTimeout(() => setPatience("told"), TOLD_AFTER),
    ];
    return () => timers.forEach(clearTimeout);
  }, []);
  if (patience === "quiet") return <div className="waiting" />;
  return (
    <div className="waiting" role="status">
      <Spinner aria-hidden data-size="sm" />
      {patience === "told" && (
        <>
          <span>{say(partTexts.waiting, { what })}</span>
          {done !== null && <progress value={done} aria-label={what} />}
          <Button variant="tertiary" data-size="sm" onClick={onCancel}>
            {say(partTexts.cancel)}
          </Button>
        </>
      )}
    </div>
  );
}
