import { Heading, Paragraph } from "@digdir/designsystemet-react";
import { Await } from "../parts/Await.tsx";
import { QuestionBar } from "../question/QuestionBar.tsx";
import { useExamples } from "../question/useExamples.ts";
import { useWords } from "../useWords.ts";
import { useView } from "../view/useView.ts";
import { Asked } from "./Asked.tsx";
import { PageTitle } from "./PageTitle.tsx";
import { pageTexts } from "./texts.ts";
import "./ask.css";

/** The first screen: the question that the address asks, else the first that the data can answer. */
export function AskPage() {
  const { say } = useWords();
  const [{ page }] = useView();
  const examples = useExamples();
  if (page.name === "links") return <Asked from={page.from} to={page.to} />;
  const first = examples.state === "ready" ? examples.data.exampleQuestions[0] : undefined;
  if (first) return <Asked from={first.from.id} to={first.to.id} />;
  return (
    <>
      <PageTitle unseen>{say(pageTexts.choose)}</PageTitle>
      <QuestionBar from={null} to={null} />
      <div className="ask-first">
        <Await of={examples} what={say(pageTexts.examples)}>
          {() => (
            <>
              <Heading level={2} data-size="xs">
                {say(pageTexts.choose)}
              </Heading>
              <Paragraph>{say(pageTexts.chooseText)}</Paragraph>
            </>
          )}
        </Await>
      </div>
    </>
  );
}
