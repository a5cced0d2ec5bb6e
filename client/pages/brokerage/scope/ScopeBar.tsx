import { Filter } from "../../../filter/Filter.tsx";
import { SideBox } from "../../../question/SideBox.tsx";
import { questionTexts } from "../../../question/texts.ts";
import { useWords } from "../../../useWords.ts";
import { ChoiceButtons } from "../ChoiceButtons.tsx";
import { scopeTexts } from "./texts.ts";
import { useScopeChoice, WHOSE } from "./useScopeChoice.ts";
import type { End } from "./useSideNames.ts";
import "../../../question/question.css";

/** Whose contact counts, chosen in place: everybody's, within a side, between two; and which ties. */
export function ScopeBar({ ends: asked }: { readonly ends: readonly End[] }) {
  const { say } = useWords();
  const { whose, ends, chooseWhose, chooseEnd } = useScopeChoice(asked);
  const labels = [questionTexts.from, questionTexts.to] as const;
  return (
    <search className="question" aria-label={say(scopeTexts.bar)}>
      <div className="question-sentence">
        <ChoiceButtons
          label={say(scopeTexts.bar)}
          values={WHOSE}
          names={scopeTexts.whose}
          chosen={whose}
          onChoose={chooseWhose}
        />
        {ends.map((end, index) => (
          <SideBox
            // biome-ignore lint/suspicious/noArrayIndexKey: the first side stays the first
            key={index}
            label={say(labels[index] ?? questionTexts.to)}
            chosen={end}
            onChoose={(chosen) => chooseEnd(index, chosen)}
          />
        ))}
      </div>
      <div className="question-below">
        <p className="part-note">{say(scopeTexts.means[whose])}</p>
        <Filter />
      </div>
    </search>
  );
}
