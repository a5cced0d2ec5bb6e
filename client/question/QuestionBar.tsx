import { Button } from "@digdir/designsystemet-react";
import { Filter } from "../filter/Filter.tsx";
import { Icon } from "../parts/Icon.tsx";
import { ViewLink } from "../parts/ViewLink.tsx";
import { useWords } from "../useWords.ts";
import { useView } from "../view/useView.ts";
import type { View } from "../view/view.ts";
import { EXAMPLES } from "./examples.ts";
import { SideBox } from "./SideBox.tsx";
import { questionTexts } from "./texts.ts";
import "./question.css";

interface End {
  readonly id: string;
  readonly name: string;
}

interface QuestionBarProps {
  readonly from: End;
  readonly to: End;
}

/** "Who links [ ] and [ ]?" with a swap and a few questions to begin with. */
export function QuestionBar({ from, to }: QuestionBarProps) {
  const { say } = useWords();
  const [view, go] = useView();
  const asking = ({ from, to }: { from: string; to: string }): View => ({
    ...view,
    page: { name: "links", from, to },
    select: null,
    neighbours: null,
    open: [],
  });
  const ids = { from: from.id, to: to.id };
  return (
    <search className="question" aria-label={say(questionTexts.bar)}>
      <div className="question-sentence">
        <span aria-hidden>{say(questionTexts.who)}</span>
        <SideBox
          label={say(questionTexts.from)}
          chosen={from}
          onChoose={(id) => go(asking({ ...ids, from: id }))}
        />
        <Button
          variant="tertiary"
          data-size="sm"
          icon
          aria-label={say(questionTexts.swap)}
          title={say(questionTexts.swap)}
          onClick={() => go(asking({ from: to.id, to: from.id }))}
        >
          <Icon name="swap" />
        </Button>
        <span aria-hidden>{say(questionTexts.and)}</span>
        <SideBox
          label={say(questionTexts.to)}
          chosen={to}
          onChoose={(id) => go(asking({ ...ids, to: id }))}
        />
        <span aria-hidden className="question-end">
          {say(questionTexts.end)}
        </span>
      </div>
      <div className="question-below">
        <p className="question-examples">
          {say(questionTexts.examples)}:{" "}
          {EXAMPLES.filter((each) => each.from !== from.id || each.to !== to.id).map((each) => (
            <ViewLink key={each.name} to={asking(each)}>
              {each.name}
            </ViewLink>
          ))}
        </p>
        <Filter />
      </div>
    </search>
  );
}
