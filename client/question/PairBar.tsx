import { Button } from "@digdir/designsystemet-react";
import { type ReactNode, useState } from "react";
import { Icon } from "../parts/Icon.tsx";
import { useWords } from "../useWords.ts";
import { useView } from "../view/useView.ts";
import type { Page, View } from "../view/view.ts";
import { SideBox } from "./SideBox.tsx";
import { questionTexts } from "./texts.ts";
import "./question.css";

/** One side of a question, by id and name. */
interface End {
  readonly id: string;
  readonly name: string;
}

/** Both sides; null where nothing is asked yet. */
export interface Pair {
  readonly from: End | null;
  readonly to: End | null;
}

interface PairBarProps extends Pair {
  /** What the bar is, for those who hear the page. */
  readonly label: string;
  /** The words before, between and after the two boxes. */
  readonly sentence: {
    readonly before: string;
    readonly between: string;
    readonly after?: string;
  };
  /** The page that a pair of ids asks for. */
  readonly pageOf: (from: string, to: string) => Page;
  /** What stands below the sentence; given the sides as they stand in the bar. */
  readonly children: (pair: Pair, asking: Asking) => ReactNode;
}

/** The view that asks about two sides. */
type Asking = (ends: { readonly from: End; readonly to: End }) => View;

/** A question about two sides, each in a search box, with a way to swap them. */
export function PairBar({ label, sentence, pageOf, children, ...asked }: PairBarProps) {
  const { say } = useWords();
  const { from, to, choose, asking } = useSides(asked, pageOf);
  const swapped = from && to ? { from: to, to: from } : null;
  return (
    <search className="question" aria-label={label}>
      <div className="question-sentence">
        <span aria-hidden>{sentence.before}</span>
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
        <span aria-hidden>{sentence.between}</span>
        <SideBox
          label={say(questionTexts.to)}
          chosen={to}
          onChoose={(end) => choose({ from, to: end })}
        />
        {sentence.after && (
          <span aria-hidden className="question-end">
            {sentence.after}
          </span>
        )}
      </div>
      <div className="question-below">{children({ from, to }, asking)}</div>
    </search>
  );
}

/** The sides as they stand in the bar: what is asked, and what was chosen before both are known. */
function useSides({ from, to }: Pair, pageOf: PairBarProps["pageOf"]) {
  const [view, go] = useView();
  const [chosen, setChosen] = useState<Pair>({ from: null, to: null });
  const asking: Asking = (ends) => ({
    ...view,
    page: pageOf(ends.from.id, ends.to.id),
    select: [],
    open: [],
  });
  const choose = (ends: Pair): void => {
    if (ends.from && ends.to) go(asking({ from: ends.from, to: ends.to }));
    else setChosen(ends);
  };
  return { from: from ?? chosen.from, to: to ?? chosen.to, choose, asking };
}
