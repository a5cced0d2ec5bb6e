import { Heading } from "@digdir/designsystemet-react";
import { Pages } from "../answer/Pages.tsx";
import type { Question } from "../answer/question.ts";
import { Await } from "../parts/Await.tsx";
import { useWords } from "../useWords.ts";
import { IntroductionRow } from "./IntroductionRow.tsx";
import type { IntroductionsQuery } from "./introductions.gen.ts";
import { Quality } from "./Quality.tsx";
import { introductionTexts } from "./texts.ts";
import { INTRODUCTIONS, useIntroductions } from "./useIntroductions.ts";
import "./introductions.css";

/** Whom to introduce to whom, the best first, each with its reasons; and how good such lists are. */
export function Introductions({ question }: { readonly question: Question }) {
  const { say } = useWords();
  const answer = useIntroductions(question, null);
  return (
    <section className="part introductions" aria-labelledby="introductions">
      <Heading level={3} data-size="2xs" id="introductions">
        {say(introductionTexts.heading)}
      </Heading>
      <Await of={answer} what={say(introductionTexts.theIntroductions)}>
        {(first) => (
          <>
            <p className="introductions-summary">{first.summary}</p>
            <Quality question={question} />
            {first.totalCount > 0 && <Ranked first={first} question={question} />}
          </>
        )}
      </Await>
    </section>
  );
}

type FirstPage = IntroductionsQuery["introductions"];

function Ranked({ first, question }: { readonly first: FirstPage; readonly question: Question }) {
  const { say } = useWords();
  const { fromLookedAt, toLookedAt, candidateCount } = first;
  const looked = { from: fromLookedAt, to: toLookedAt, candidates: candidateCount };
  return (
    <>
      <p className="part-note">
        {say(introductionTexts.looked, looked)} {say(introductionTexts.order)}
      </p>
      <div className="introductions-list">
        <Pages
          part="introductions"
          first={first}
          question={question}
          size={INTRODUCTIONS}
          usePage={useIntroductions}
          row={(each) => <IntroductionRow introduction={each} />}
        />
      </div>
    </>
  );
}
