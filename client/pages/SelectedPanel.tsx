import { useRef } from "react";
import { PANELS } from "../panels/index.ts";
import { SelectionPanel } from "../panels/selection/SelectionPanel.tsx";
import { useInSight } from "../parts/useInSight.ts";
import { useWords } from "../useWords.ts";
import { useView } from "../view/useView.ts";
import { pageTexts } from "./texts.ts";

/** What is selected, beside the page; nothing where nothing is. */
export function SelectedPanel() {
  const { say } = useWords();
  const [view, go] = useView();
  const aside = useRef<HTMLElement>(null);
  const [selected] = view.select;
  useInSight(aside, selected ? `${selected.type}:${selected.id}` : null);
  if (!selected) return null;
  const { Panel } = PANELS[selected.type];
  const place = { level: 2, onClose: () => go({ ...view, select: [] }) } as const;
  return (
    <aside ref={aside} className="ask-panel" aria-label={say(pageTexts.selected)}>
      {view.select.length > 1 ? (
        <SelectionPanel place={place} />
      ) : (
        <Panel id={selected.id} place={place} />
      )}
    </aside>
  );
}
