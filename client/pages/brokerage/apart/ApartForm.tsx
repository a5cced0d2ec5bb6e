import { useWords } from "../../../useWords.ts";
import { useView } from "../../../view/useView.ts";
import { brokersTexts } from "../brokers/texts.ts";
import { ChoiceButtons } from "../ChoiceButtons.tsx";
import { useChoice } from "../useChoice.ts";
import { PICTURED } from "./pictured.ts";

/** Whether what comes apart is listed or drawn. */
export function ApartForm() {
  const { say } = useWords();
  const [, go] = useView();
  const [form, withForm] = useChoice("as", PICTURED);
  return (
    <div className="brokerage-choices">
      <ChoiceButtons
        label={say(brokersTexts.form)}
        values={PICTURED}
        names={brokersTexts.forms}
        chosen={form}
        onChoose={(value) => go(withForm(value))}
      />
    </div>
  );
}
