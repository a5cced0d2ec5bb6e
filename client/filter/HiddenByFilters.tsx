import { Button } from "@digdir/designsystemet-react";
import { useRef } from "react";
import { showingAll } from "../explore/steps/marks.ts";
import type { Explored } from "../explore/useExploration.ts";
import type { Shown } from "../network/shown.ts";
import { useWords } from "../useWords.ts";
import { useView } from "../view/useView.ts";
import { DEFAULT_FILTER, isUsual, type View } from "../view/view.ts";
import { BASES } from "../vocabulary.ts";
import { hiddenSentences } from "./hiddenSentences.ts";
import { hiddenTexts } from "./hiddenTexts.ts";
import "./inForce.css";

interface HiddenByFiltersProps extends Explored {
  /** What is shown of it. */
  readonly shown: Shown;
}

/** What of the exploration is not on the screen and why, told as it changes, with one step to have it back. */
export function HiddenByFilters({ view, network, shown }: HiddenByFiltersProps) {
  const words = useWords();
  const { say } = words;
  // What is told belongs to the answer that is shown; the steps go on from the address, which may be ahead.
  const [address, go] = useView();
  const line = useRef<HTMLParagraphElement>(null);
  const { filter, explored } = view;
  const told = hiddenSentences({ network, shown, view }, words);
  const plansOnly = isUsual(filter) && shown.leftOut.ties > 0;
  const anyHidden = explored.hidden.length > 0 || explored.onlySelected;
  // A button that did its work goes away; the line that it changed takes the focus.
  const button = (name: string, to: View) => (
    <Button
      variant="tertiary"
      data-size="sm"
      onClick={() => {
        line.current?.focus();
        go(to);
      }}
    >
      {name}
    </Button>
  );
  return (
    <div className="hidden-by">
      <p ref={line} role="status" tabIndex={-1}>
        {told.join(" ")}
      </p>
      {!isUsual(filter) && button(say(hiddenTexts.reset), { ...address, filter: DEFAULT_FILTER })}
      {plansOnly &&
        button(say(hiddenTexts.showPlans), { ...address, filter: { ...filter, basis: BASES } })}
      {anyHidden && button(say(hiddenTexts.showAll), showingAll(address))}
    </div>
  );
}
