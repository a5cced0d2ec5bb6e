import { Answer } from "../answer/Answer.tsx";
import { AnswerPicture } from "../answer/AnswerPicture.tsx";
import { AnswerDocument } from "../answer/answer.gen.ts";
import { PAGE_SIZE, questionOf, TIES_EACH } from "../answer/question.ts";
import { answerTexts } from "../answer/texts.ts";
import { useMembers } from "../answer/useMembers.ts";
import { useOpened } from "../answer/useOpened.ts";
import { useData } from "../api/useData.ts";
import { Await } from "../parts/Await.tsx";
import { QuestionBar } from "../question/QuestionBar.tsx";
import { useWords } from "../useWords.ts";
import { useView } from "../view/useView.ts";
import { PageTitle } from "./PageTitle.tsx";
import { SelectedPanel } from "./SelectedPanel.tsx";

interface AskedProps {
  /** The ids of the two sides. */
  readonly from: string;
  readonly to: string;
}

/** A question, its answer in words, the same as a picture, and what is selected. */
export function Asked(sides: AskedProps) {
  const { say, language } = useWords();
  const [view] = useView();
  const question = questionOf(sides, view.filter, language);
  const answer = useData(
    AnswerDocument,
    { ...question, first: PAGE_SIZE, tiesEach: TIES_EACH },
    { keep: `${question.from}/${question.to}` },
  );
  const links = answer.state === "ready" ? answer.data.whoLinks : null;
  const opened = useOpened();
  const members = useMembers(links, Math.max(opened.from, opened.to));
  const from = { id: question.from, name: links?.from.name ?? question.from };
  const to = { id: question.to, name: links?.to.name ?? question.to };
  return (
    <>
      <PageTitle unseen>{say(answerTexts.title, { from: from.name, to: to.name })}</PageTitle>
      <QuestionBar from={from} to={to} />
      <div className="ask" data-panel={view.select.length > 0 || undefined}>
        <section className="ask-answer" aria-label={say(answerTexts.answer)}>
          <Await of={answer} what={say(answerTexts.theAnswer)}>
            {(data) => <Answer links={data.whoLinks} question={question} members={members} />}
          </Await>
        </section>
        {links && <AnswerPicture links={links} members={members} opened={opened} />}
        <SelectedPanel />
      </div>
    </>
  );
}
