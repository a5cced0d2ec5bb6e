import type { SideName } from "../../answer/picture.ts";
import { PAGE_SIZE, type Question } from "../../answer/question.ts";
import { SourceCitation } from "../../evidence/SourceCitation.tsx";
import { networkTexts } from "../../network/texts.ts";
import { useWords } from "../../useWords.ts";
import { Figure } from "./Figure.tsx";
import { figureTexts } from "./figureTexts.ts";
import { Listed } from "./Listed.tsx";
import { useSourcesOfFrom, useSourcesOfTo } from "./pages.ts";
import type { WholeGap } from "./wholeGap.ts";

interface CoverageFigureProps {
  readonly side: SideName;
  readonly gap: WholeGap;
  readonly question: Question;
}

/** How well one side is known: actors, those without a tie, sources; opens to the sources. */
export function CoverageFigure({ side, gap, question }: CoverageFigureProps) {
  const { say, plural, date } = useWords();
  const { actorCount, withoutTies, sourceCount, newest, shortfall } = gap.coverage[side];
  return (
    <Figure
      id={`coverage:${side}`}
      name={say(figureTexts.coverage, { side: gap[side].name })}
      value={plural(actorCount, networkTexts.actors)}
      marks={
        <>
          {shortfall && <span>{say(figureTexts[shortfall])}</span>}
          {withoutTies > 0 && <span>{say(figureTexts.withoutTies, { count: withoutTies })}</span>}
          <span>{plural(sourceCount, figureTexts.sources)}</span>
          {newest && <span>{say(figureTexts.newest, { date: date(newest) })}</span>}
        </>
      }
    >
      {() => (
        <Listed
          part={`sources:${side}`}
          question={question}
          size={PAGE_SIZE}
          usePage={side === "from" ? useSourcesOfFrom : useSourcesOfTo}
          row={(source) => (
            <li>
              <SourceCitation source={source} />
            </li>
          )}
          empty={say(figureTexts.noSources)}
        />
      )}
    </Figure>
  );
}
