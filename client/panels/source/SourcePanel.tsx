import { mapped } from "../../api/mapped.ts";
import { type Loaded, useData } from "../../api/useData.ts";
import { askedQuery } from "../../export/queryAddress.ts";
import { Outward } from "../../parts/Outward.tsx";
import { TieRow } from "../../ties/TieRow.tsx";
import type { TieLineFragment } from "../../ties/tieLine.gen.ts";
import { useWords } from "../../useWords.ts";
import { EMPTY_PAGE, PagedList, type PageOf } from "../PagedList.tsx";
import { PanelFrame } from "../PanelFrame.tsx";
import { PanelSection } from "../PanelSection.tsx";
import type { PanelProps } from "../panelView.ts";
import { SourcePanelDocument, type SourcePanelQuery } from "./source.gen.ts";
import { sourceTexts } from "./texts.ts";
import { SourceTiesDocument } from "./ties.gen.ts";

/** One source, and all that rests on it. */
export function SourcePanel({ id, place }: PanelProps) {
  const { say, plural } = useWords();
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
          <p>{plural(source.evidenceCount, sourceTexts.rests)}</p>
          <PanelSection place={place} heading={say(sourceTexts.ties)}>
            <PagedList
              of={id}
              usePage={useTiesPage}
              empty={say(sourceTexts.noTies)}
              row={(tie) => <TieRow key={tie.id} tie={tie} />}
            />
          </PanelSection>
        </>
      )}
    </PanelFrame>
  );
}

function useTiesPage(id: string, after: string | null): Loaded<PageOf<TieLineFragment>> {
  const answer = useData(SourceTiesDocument, { id, after });
  return mapped(answer, ({ source }) => source?.ties ?? EMPTY_PAGE);
}

function SourceFacts({ source }: { source: NonNullable<SourcePanelQuery["source"]> }) {
  const { say, date, language } = useWords();
  const languages = new Intl.DisplayNames(language, { type: "language" });
  const rows = [
    { term: sourceTexts.publisher, value: source.publisher },
    { term: sourceTexts.date, value: source.date ? date(source.date) : say(sourceTexts.noDate) },
    { term: sourceTexts.language, value: languages.of(source.language) },
    {
      term: sourceTexts.address,
      value: source.url && <Outward href={source.url}>{source.url}</Outward>,
    },
    { term: sourceTexts.notes, value: source.notes && <span lang="en">{source.notes}</span> },
  ].filter(({ value }) => value);
  return (
    <dl className="panel-names">
      {rows.map(({ term, value }) => (
        <div key={term.en}>
          <dt>{say(term)}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
