import { ChainRow } from "../../answer/ChainRow.tsx";
import type { Question } from "../../answer/question.ts";
import { useWords } from "../../useWords.ts";
import { CuttingSets } from "./CuttingSets.tsx";
import { Figure, NAMED } from "./Figure.tsx";
import { figureTexts } from "./figureTexts.ts";
import { Listed } from "./Listed.tsx";
import { ROUTES, useRoutes } from "./pages.ts";
import type { WholeGap } from "./wholeGap.ts";

interface RouteFiguresProps {
  readonly gap: WholeGap;
  readonly question: Question;
}

/** How many ways there are that share no actor, each with its ties, and who would cut them all. */
export function RouteFigures({ gap, question }: RouteFiguresProps) {
  const { say, plural, number, list } = useWords();
  const { distance, routes, cutting } = gap;
  const shortest =
    distance === null
      ? say(figureTexts.distanceNone)
      : distance === 0
        ? say(figureTexts.distanceZero)
        : plural(distance, figureTexts.distance);
  return (
    <>
      <Figure
        id="routes"
        name={say(figureTexts.routes)}
        value={number(routes)}
        marks={<span>{shortest}</span>}
      >
        {() => (
          <>
            <p className="part-note">{say(figureTexts.routesNote)}</p>
            <Listed
              part="routes"
              question={question}
              size={ROUTES}
              usePage={useRoutes}
              row={(route) => <ChainRow chain={route} />}
              empty={say(figureTexts.distanceNone)}
            />
          </>
        )}
      </Figure>
      {cutting.length > 0 && (
        <Figure
          id="cutting"
          name={say(figureTexts.cutting)}
          value={number(routes)}
          marks={cutting.length <= NAMED && <span>{list(cutting.map(({ name }) => name))}</span>}
        >
          {() => <CuttingSets gap={gap} />}
        </Figure>
      )}
    </>
  );
}
