import { Button } from "@digdir/designsystemet-react";
import { useState } from "react";
import { Filter } from "../filter/Filter.tsx";
import { Icon } from "../parts/Icon.tsx";
import { useWords } from "../useWords.ts";
import { useView } from "../view/useView.ts";
import type { View } from "../view/view.ts";
import { Examples } from "./Examples.tsx";
import { SideBox } from "./SideBox.tsx";
import { questionTexts } from "./texts.ts";
import "./question.css";

/** One side of the question, by id and name. */
interface End {
  readonly id: string;
  readonly name: string;
}

interface QuestionBarProps {
  /** Null where nothing is asked yet. */
  readonly from: End | null;
  readonly to: End | null;
}

/** "Who links [ ] and [ ]?" with a swap and a few questions to begin with. */
export function QuestionBar(asked: QuestionBarProps) {
  const { say } = useWords();
  const { from, to, choose, asking } = useSides(asked);
  const swapped = from && to ? { from: to, to: from } : null;
  return (
    <search className="question" aria-label={say(questionTexts.bar)}>
      <div className="question-sentence">
        <span aria-hidden>{say(questionTexts.who)}</span>
        <SideBox
          label={say(questionTexts.from)}
          chosen={from}
          onChoose={(end) => choose({ from: end, to })}
        />
        <Button
          variant="tertiary"
          data-size="sm"
          icon
          disabled={!swapped}
          aria-label={say(questionTexts.swap)}
          title={say(questionTexts.swap)}
          onClick={() => swapped && choose(swapped)}
        >
          <Icon name="swap" />
        </Button>
        <span aria-hidden>{say(questionTexts.and)}</span>
        <SideBox
          label={say(questionTexts.to)}
          chosen={to}
          onChoose={(end) => choose({ from, to: end })}
        />
        <span aria-hidden className="question-end">
          {say(questionTexts.end)}
        </span>
      </div>
      <div className="question-below">
        <Examples asked={{ from: from?.id, to: to?.id }} asking={asking} />
        <Filter />
      </div>
    </search>
  );
}

/** The sides as they stand in the bar: what is asked, and what was chosen before both are known. */
function useSides({ from, to }: QuestionBarProps) {
  const [view, go] = useView();
  const [chosen, setChosen] = useState<QuestionBarProps>({ from: null, to: null });
  const asking = (ends: { from: End; to: End }): View => ({
    ...view,
    page: { name: "links", from: ends.from.id, to: ends.to.id },
    select: [],
    open: [],
  });
  const choose = (ends: QuestionBarProps): void => {
    if (ends.from && ends.to) go(asking({ from: ends.from, to: ends.to }));
    else setChosen(ends);
  };
  return { from: from ?? chosen.from, to: to ?? chosen.to, choose, asking };
}
