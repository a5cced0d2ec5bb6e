import { BothRow } from "../../answer/BothRow.tsx";
import { PAGE_SIZE, type Question } from "../../answer/question.ts";
import { ItemLink } from "../../parts/ItemLink.tsx";
import { useWords } from "../../useWords.ts";
import { CoverageFigure } from "./CoverageFigure.tsx";
import { Figure, NAMED } from "./Figure.tsx";
import { figureTexts } from "./figureTexts.ts";
import { Listed } from "./Listed.tsx";
import { useShared } from "./pages.ts";
import type { WholeGap } from "./wholeGap.ts";

interface GroundFiguresProps {
  readonly gap: WholeGap;
  readonly question: Question;
}

/** What the two share, and how well each is known. */
export function GroundFigures({ gap, question }: GroundFiguresProps) {
  const { say, number } = useWords();
  return (
    <>
      <ThemesFigure gap={gap} />
      <Figure id="shared" name={say(figureTexts.shared)} value={number(gap.shared)}>
        {() => (
          <Listed
            part="shared"
            question={question}
            size={PAGE_SIZE}
            usePage={useShared}
            row={(member) => <BothRow member={member} />}
            empty={say(figureTexts.sharedNone)}
          />
        )}
      </Figure>
      <CoverageFigure side="from" gap={gap} question={question} />
      <CoverageFigure side="to" gap={gap} question={question} />
    </>
  );
}

/** What is not known is never a nought. */
function ThemesFigure({ gap: { themes, rank } }: { readonly gap: WholeGap }) {
  const { say, number, list } = useWords();
  const known = themes.length > 0 || rank.themesKnown;
  return (
    <Figure
      id="themes"
      name={say(figureTexts.themes)}
      value={known ? number(themes.length) : say(figureTexts.unknown)}
      marks={
        themes.length > 0 &&
        themes.length <= NAMED && <span>{list(themes.map(({ label }) => label))}</span>
      }
    >
      {() =>
        themes.length === 0 ? (
          <p className="part-note">
            {say(known ? figureTexts.themesNone : figureTexts.themesUnknown)}
          </p>
        ) : (
          <ul className="plain">
            {themes.map(({ id, label }) => (
              <li key={id}>
                <ItemLink type="theme" id={id}>
                  {label}
                </ItemLink>
              </li>
            ))}
          </ul>
        )
      }
    </Figure>
  );
}
