import type { Question } from "../answer/question.ts";
import { type Loaded, useData } from "../api/useData.ts";
import { Await } from "../parts/Await.tsx";
import { Disclosure } from "../parts/Disclosure.tsx";
import { useWords } from "../useWords.ts";
import { useOpen } from "../view/useOpen.ts";
import { QualityTable } from "./QualityTable.tsx";
import { IntroductionQualityDocument, type IntroductionQualityQuery } from "./quality.gen.ts";
import { qualityTexts } from "./qualityTexts.ts";

/** How well such lists find ties that are there, however well or badly; worked out when it is opened. */
export function Quality({ question }: { readonly question: Question }) {
  const { say } = useWords();
  const [open, toggle] = useOpen("quality");
  return (
    <Disclosure open={open} onToggle={toggle} summary={say(qualityTexts.summary)}>
      <Measured question={question} />
    </Disclosure>
  );
}

function useQuality({ filter, language }: Question): Loaded<IntroductionQualityQuery> {
  return useData(IntroductionQualityDocument, { filter, language });
}

function Measured({ question }: { readonly question: Question }) {
  const { say, number } = useWords();
  return (
    <Await of={useQuality(question)} what={say(qualityTexts.theQuality)}>
      {({ introductionQuality: quality }) => (
        <div className="quality">
          <p>{quality.summary}</p>
          {quality.missedCount > 0 && (
            <p className="part-note">{say(qualityTexts.missed, { count: quality.missedCount })}</p>
          )}
          <QualityTable rankings={quality.rankings} />
          <p className="part-note">
            {say(qualityTexts.coin)}{" "}
            {quality.bestPrecision !== null &&
              say(qualityTexts.best, { count: number(quality.bestPrecision * 10, 1) })}
          </p>
        </div>
      )}
    </Await>
  );
}
