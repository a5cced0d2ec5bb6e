import { ItemLink } from "../parts/ItemLink.tsx";
import { Outward } from "../parts/Outward.tsx";
import { useWords } from "../useWords.ts";
import type { SourceLineFragment } from "./sourceLine.gen.ts";
import { evidenceTexts } from "./texts.ts";
import "./evidence.css";

interface SourceCitationProps {
  readonly source: SourceLineFragment;
  /** Where in the source; in English. */
  readonly locator?: string;
}

/** A source as it is cited: title with its address, publisher, date, place in it, and the way to all it says. */
export function SourceCitation({ source, locator }: SourceCitationProps) {
  const { say, date } = useWords();
  return (
    <p className="evidence-source">
      <cite>
        <Outward href={source.url} lang={source.language}>
          {source.title}
        </Outward>
      </cite>
      {source.publisher && <span>{source.publisher}</span>}
      <span>
        {source.date
          ? say(evidenceTexts.published, { date: date(source.date) })
          : say(evidenceTexts.noSourceDate)}
      </span>
      {locator && <span lang="en">{locator}</span>}
      <ItemLink type="source" id={source.id}>
        <span className="ds-sr-only">{say(evidenceTexts.moreOfSource)}: </span>
        {source.id}
      </ItemLink>
    </p>
  );
}
