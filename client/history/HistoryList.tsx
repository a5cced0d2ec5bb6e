import { memo } from "react";
import { focusFirst } from "../parts/focusFirst.ts";
import { useWords } from "../useWords.ts";
import type { Item, View } from "../view/view.ts";
import { describe } from "./describe/describe.ts";
import { historyTexts } from "./texts.ts";
import { useHistory } from "./useHistory.tsx";
import { useViews } from "./useViews.ts";
import "./history.css";

/** All steps in order, what was undone included; each leads to its view. */
export function HistoryList({ nameOf }: { readonly nameOf: (item: Item) => string }) {
  const { say } = useWords();
  const { history, jump } = useHistory();
  const views = useViews(history.addresses);
  return (
    <ol className="history">
      {views.map((view, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a step is its place in the list
        <li key={at}>
          <button
            type="button"
            ref={at === history.at ? current : null}
            aria-current={at === history.at ? "step" : undefined}
            data-undone={at > history.at || undefined}
            onClick={() => jump(at)}
          >
            <Described before={views[at - 1] ?? null} after={view} nameOf={nameOf} />
            {at > history.at && <span className="count"> {say(historyTexts.undoneSteps)}</span>}
          </button>
        </li>
      ))}
    </ol>
  );
}

interface DescribedProps {
  readonly before: View | null;
  readonly after: View;
  readonly nameOf: (item: Item) => string;
}

/** A step in words, found once: a list may hold many steps with hundreds of actors each. */
const Described = memo(function Described({ before, after, nameOf }: DescribedProps) {
  const words = useWords();
  return <span>{describe(before, after, { words, nameOf })}</span>;
});

/** As a ref: where the list begins when it opens, brought into sight where it is long. */
function current(step: HTMLElement | null): void {
  focusFirst(step);
  step?.scrollIntoView({ block: "nearest" });
}
