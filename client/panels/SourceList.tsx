import { SourceCitation } from "../evidence/SourceCitation.tsx";
import type { SourceLineFragment } from "../evidence/sourceLine.gen.ts";
import { useWords } from "../useWords.ts";
import { PanelSection } from "./PanelSection.tsx";
import type { PanelPlace } from "./panelView.ts";
import { panelTexts } from "./texts.ts";

interface SourceListProps {
  readonly sources: readonly SourceLineFragment[];
  readonly place: PanelPlace;
}

/** The sources that describe something; nothing where none is needed. */
export function SourceList({ sources, place }: SourceListProps) {
  const { say, number } = useWords();
  if (sources.length === 0) return null;
  return (
    <PanelSection place={place} heading={say(panelTexts.sources)} count={number(sources.length)}>
      <ul className="panel-list">
        {sources.map((source) => (
          <li key={source.id}>
            <SourceCitation source={source} />
          </li>
        ))}
      </ul>
    </PanelSection>
  );
}
