import { ViewLink } from "../parts/ViewLink.tsx";
import { useWords } from "../useWords.ts";
import { useView } from "../view/useView.ts";
import { plainView } from "../view/view.ts";
import type { Links } from "./picture.ts";
import type { Question } from "./question.ts";
import { answerTexts } from "./texts.ts";

interface GapLinkProps {
  readonly finding: Links["finding"];
  readonly question: Pick<Question, "from" | "to">;
}

/** The way from an answer to what is missing between its sides; where it is empty, with what that means. */
export function GapLink({ finding, question: { from, to } }: GapLinkProps) {
  const { say } = useWords();
  const [{ filter, language }] = useView();
  if (from === to) return null;
  return (
    <p className="answer-gap" data-finding={finding}>
      {finding !== "LINKED" && <>{say(answerTexts.gapMeans[finding])} </>}
      <ViewLink to={{ ...plainView({ name: "gap", from, to }, language), filter }}>
        {say(answerTexts.gap)}
      </ViewLink>
    </p>
  );
}
