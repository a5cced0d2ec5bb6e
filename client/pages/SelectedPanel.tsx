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
  const [selected] = view.select;
  useInSight(aside, selected ? `${selected.type}:${selected.id}` : null);
  if (!selected) return null;
  const { type, id } = selected;
  const { Panel } = PANELS[type];
  return (
    <aside ref={aside} className="ask-panel" aria-label={say(pageTexts.selected)}>
      <Panel id={id} place={{ level: 2, onClose: () => go({ ...view, select: [] }) }} />
    </aside>
  );
}
