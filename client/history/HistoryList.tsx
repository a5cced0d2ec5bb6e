import { useMemo } from "react";
import { useWords } from "../useWords.ts";
import { viewOf } from "../view/address.ts";
import type { Item } from "../view/view.ts";
import { describe } from "./describe/describe.ts";
import { historyTexts } from "./texts.ts";
import { useHistory } from "./useHistory.tsx";
import "./history.css";

/** All steps in order, what was undone included; each leads to its view. */
export function HistoryList({ nameOf }: { readonly nameOf: (item: Item) => string }) {
  const words = useWords();
  const { history, jump } = useHistory();
  const views = useMemo(() => history.addresses.map(viewOf), [history.addresses]);
  return (
    <ol className="history">
      {views.map((view, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a step is its place in the list
        <li key={at}>
          <button
            type="button"
            ref={at === history.at ? scrolledTo : null}
            aria-current={at === history.at ? "step" : undefined}
            data-undone={at > history.at || undefined}
            onClick={() => jump(at)}
          >
            {describe(views[at - 1] ?? null, view, { words, nameOf })}
            {at > history.at && (
              <span className="count"> {words.say(historyTexts.undoneSteps)}</span>
            )}
          </button>
        </li>
      ))}
    </ol>
  );
}

/** As a ref: brings a step into sight in a long list. */
function scrolledTo(step: HTMLElement | null): void {
  step?.scrollIntoView({ block: "nearest" });
}
