import { Field, Label, Select } from "@digdir/designsystemet-react";
import { useWords } from "../../useWords.ts";
import type { SaidLineFragment } from "./compare.gen.ts";
import { compareTexts } from "./texts.ts";

interface SourceChoiceProps {
  /** Which of the two it is. */
  readonly label: string;
  readonly chosen: SaidLineFragment;
  /** All that speak of the ties; the chosen one may be silent. */
  readonly others: readonly SaidLineFragment[];
  readonly onChoose: (id: string) => void;
}

/** Which source stands on one side of a comparison. */
export function SourceChoice({ label, chosen, others, onChoose }: SourceChoiceProps) {
  const { say, date } = useWords();
  const { id } = chosen.source;
  const all = others.some(({ source }) => source.id === id) ? others : [chosen, ...others];
  return (
    <Field>
      <Label>{label}</Label>
      <Select value={id} onChange={(event) => onChoose(event.currentTarget.value)}>
        {all.map(({ source, asOfFirst }) => {
          const since = asOfFirst ?? source.date;
          return (
            <Select.Option key={source.id} value={source.id}>
              {say(compareTexts.option, {
                title: source.title,
                date: since ? date(since) : say(compareTexts.optionUndated),
              })}
            </Select.Option>
          );
        })}
      </Select>
    </Field>
  );
}
