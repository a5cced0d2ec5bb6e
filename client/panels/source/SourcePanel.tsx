import { mapped } from "../../api/mapped.ts";
import { useData } from "../../api/useData.ts";
import { askedQuery } from "../../export/queryAddress.ts";
import { useWords } from "../../useWords.ts";
import { PanelFrame } from "../PanelFrame.tsx";
import type { PanelProps } from "../panelView.ts";
import { SourceFacts } from "./SourceFacts.tsx";
import { SourceLists } from "./SourceLists.tsx";
import { SourcePanelDocument } from "./source.gen.ts";
import { sourceTexts } from "./texts.ts";

/** One source, and all that rests on it. */
export function SourcePanel({ id, place }: PanelProps) {
  const { say } = useWords();
  const asked = { id } as const;
  const answer = useData(SourcePanelDocument, asked);
  return (
    <PanelFrame
      id={id}
      place={place}
      what={say(sourceTexts.name)}
      of={mapped(answer, ({ source }) => source)}
      query={askedQuery(SourcePanelDocument, asked)}
      titleOf={({ title }) => title}
    >
      {(source) => (
        <>
          <SourceFacts source={source} />
          <SourceLists source={source} place={place} />
        </>
      )}
    </PanelFrame>
  );
}
