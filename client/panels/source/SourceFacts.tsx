import { Outward } from "../../parts/Outward.tsx";
import { useWords } from "../../useWords.ts";
import type { SourcePanelQuery } from "./source.gen.ts";
import { sourceTexts } from "./texts.ts";

/** What a source is: publisher, date, language, address. */
export function SourceFacts({ source }: { source: NonNullable<SourcePanelQuery["source"]> }) {
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
