import { ViewLink } from "../parts/ViewLink.tsx";
import { useWords } from "../useWords.ts";
import type { View } from "../view/view.ts";
import { questionTexts } from "./texts.ts";
import { type Example, useExamples } from "./useExamples.ts";

interface ExamplesProps {
  /** The ids of the sides that are asked about already. */
  readonly asked: { readonly from: string | undefined; readonly to: string | undefined };
  readonly asking: (example: Example) => View;
}

/** A few questions to begin with, as links. */
export function Examples({ asked, asking }: ExamplesProps) {
  const { say } = useWords();
  const examples = useExamples();
  const all = examples.state === "ready" ? examples.data.exampleQuestions : [];
  const others = all.filter(({ from, to }) => from.id !== asked.from || to.id !== asked.to);
  return (
    <p className="question-examples">
      {others.length > 0 && `${say(questionTexts.examples)}: `}
      {others.map((each) => (
        <ViewLink key={`${each.from.id}/${each.to.id}`} to={asking(each)}>
          {`${each.from.name} – ${each.to.name}`}
        </ViewLink>
      ))}
    </p>
  );
}
