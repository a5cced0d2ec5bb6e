import { useWords } from "../../../useWords.ts";
import { useView } from "../../../view/useView.ts";
import { ChoiceButtons } from "../ChoiceButtons.tsx";
import { ChoiceSelect } from "../ChoiceSelect.tsx";
import { FORMS, GROUPINGS, ORDERS } from "../choices.ts";
import { useChoice } from "../useChoice.ts";
import { brokersTexts } from "./texts.ts";

/** In which order the go-betweens stand, how they are shown, and by which groups their roles go. */
export function BrokerChoices() {
  const { say } = useWords();
  const [, go] = useView();
  const [order, withOrder] = useChoice("order", ORDERS);
  const [form, withForm] = useChoice("as", FORMS);
  const [grouping, withGrouping] = useChoice("groups", GROUPINGS);
  return (
    <div className="brokerage-choices">
      <ChoiceButtons
        label={say(brokersTexts.form)}
        values={FORMS}
        names={brokersTexts.forms}
        chosen={form}
        onChoose={(value) => go(withForm(value))}
      />
      <ChoiceSelect
        label={say(brokersTexts.order)}
        values={ORDERS}
        names={brokersTexts.orders}
        chosen={order}
        onChoose={(value) => go(withOrder(value))}
      />
      {form !== "picture" && (
        <ChoiceSelect
          label={say(brokersTexts.grouping)}
          values={GROUPINGS}
          names={brokersTexts.groupings}
          chosen={grouping}
          onChoose={(value) => go(withGrouping(value))}
        />
      )}
    </div>
  );
}
