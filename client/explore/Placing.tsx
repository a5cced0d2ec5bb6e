import { Button } from "@digdir/designsystemet-react";
import { useId } from "react";
import { partTexts } from "../parts/texts.ts";
import { useWords } from "../useWords.ts";
import { exploreTexts } from "./texts.ts";
import type { Placing as PlacingProps } from "./usePlacing.ts";
import "./Placing.css";

/** Says that places are being looked for, how far that is, and offers not to wait; the picture before stays. */
export function Placing({ part, cancel }: PlacingProps) {
  const { say } = useWords();
  const name = useId();
  return (
    <div className="placing" role="status">
      <span id={name}>{say(exploreTexts.placing)}</span>
      <progress aria-labelledby={name} value={part} />
      <Button variant="tertiary" data-size="sm" onClick={cancel}>
        {say(partTexts.cancel)}
      </Button>
    </div>
  );
}
