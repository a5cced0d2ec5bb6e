import { PANELS } from "../panels/index.ts";
import { useWords } from "../useWords.ts";
import { useView } from "../view/useView.ts";
import { pageTexts } from "./texts.ts";

/** What is selected, beside the question; nothing where nothing is. */
export function SelectedPanel() {
  const { say } = useWords();
  const [view, go] = useView();
  if (!view.select) return null;
  const { type, id } = view.select;
  const { Panel } = PANELS[type];
  return (
    <aside className="ask-panel" aria-label={say(pageTexts.selected)}>
      <Panel id={id} place={{ level: 2, onClose: () => go({ ...view, select: null }) }} />
    </aside>
  );
}
