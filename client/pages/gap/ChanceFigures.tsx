import { PAGE_SIZE, type Question } from "../../answer/question.ts";
import { TieRow } from "../../answer/TieRow.tsx";
import { useWords } from "../../useWords.ts";
import { Figure } from "./Figure.tsx";
import { figureTexts } from "./figureTexts.ts";
import { hasPairs } from "./hasPairs.ts";
import { IntervalBar } from "./IntervalBar.tsx";
import { isUnread } from "./isUnread.ts";
import { Listed } from "./Listed.tsx";
import { useTies } from "./pages.ts";
import type { WholeGap } from "./wholeGap.ts";

interface ChanceFiguresProps {
  readonly gap: WholeGap;
  readonly question: Question;
}

/** How many pairs of actors are tied, with the ties behind it, and how many chance would give. Unread is no nought. */
export function ChanceFigures({ gap, question }: ChanceFiguresProps) {
  const { say, number } = useWords();
  const { observed, expected } = gap;
  const { low, high, mean, above, method } = expected;
  const unread = isUnread(gap);
  return (
    <>
      <Figure
        id="observed"
        name={say(figureTexts.observed)}
        value={unread ? say(figureTexts.unknown) : number(observed)}
        marks={<span>{say(figureTexts.observedNote)}</span>}
      >
        {() => (
          <Listed
            part="ties"
            question={question}
            size={PAGE_SIZE}
            usePage={useTies}
            row={(tie) => <TieRow tie={tie} />}
            empty={say(figureTexts.noTies)}
          />
        )}
      </Figure>
      <Figure
        id="expected"
        name={say(figureTexts.expected)}
        value={number(mean)}
        marks={<span>{say(figureTexts.interval, { low, high })}</span>}
        below={hasPairs(gap) && !unread && <IntervalBar gap={gap} />}
      >
        {() => (
          <>
            {!unread && (
              <p>{say(figureTexts.above, { share: Math.round(above * 100), observed })}</p>
            )}
            <p>{say(figureTexts[method])}</p>
          </>
        )}
      </Figure>
    </>
  );
}
