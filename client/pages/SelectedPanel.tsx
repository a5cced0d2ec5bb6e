import { useRef } from "react";
import { PANELS } from "../panels/index.ts";
import { useInSight } from "../parts/useInSight.ts";
import { useWords } from "../useWords.ts";
import { useView } from "../view/useView.ts";
import { pageTexts } from "./texts.ts";

/** What is selected, beside the question; nothing where nothing is. */
export function SelectedPanel() {
  const { say } = useWords();
  const [view, go] = useView();
  const aside = useRef<HTMLElement>(null);
  useInSight(aside, view.select && `${view.select.type}:${view.select.id}`);
  if (!view.select) return null;
  const { type, id } = view.select;
  const { Panel } = PANELS[type];
  return (
    <aside ref={aside} className="ask-panel" aria-label={say(pageTexts.selected)}>
      <Panel id={id} place={{ level: 2, onClose: () => go({ ...view, select: null }) }} />
    </aside>
  );
}
