import { Heading } from "@digdir/designsystemet-react";
import type { Question } from "../../answer/question.ts";
import { useWords } from "../../useWords.ts";
import { ChanceFigures } from "./ChanceFigures.tsx";
import { figureTexts } from "./figureTexts.ts";
import { GroundFigures } from "./GroundFigures.tsx";
import { HangsOn } from "./HangsOn.tsx";
import { RouteFigures } from "./RouteFigures.tsx";
import type { WholeGap } from "./wholeGap.ts";

interface FiguresProps {
  readonly gap: WholeGap;
  readonly question: Question;
}

/** Every figure between two sides, each opening to what it rests on. */
export function Figures({ gap, question }: FiguresProps) {
  const { say } = useWords();
  return (
    <section className="part" aria-labelledby="figures">
      <Heading level={3} data-size="2xs" id="figures">
        {say(figureTexts.heading)}
      </Heading>
      <ul className="rows">
        <ChanceFigures gap={gap} question={question} />
        <RouteFigures gap={gap} question={question} />
        <GroundFigures gap={gap} question={question} />
        <HangsOn gap={gap} />
      </ul>
    </section>
  );
}
