import { Field, Label, Select } from "@digdir/designsystemet-react";
import type { Text } from "../../texts.ts";
import { useWords } from "../../useWords.ts";

interface ChoiceSelectProps<Value extends string> {
  readonly label: string;
  readonly values: readonly Value[];
  readonly names: Readonly<Record<Value, Text>>;
  readonly chosen: Value;
  readonly onChoose: (value: Value) => void;
}

/** One of a list that is too long for buttons. */
export function ChoiceSelect<Value extends string>(props: ChoiceSelectProps<Value>) {
  const { label, values, names, chosen, onChoose } = props;
  const { say } = useWords();
  const choose = (name: string): void => {
    const value = values.find((each) => each === name);
    if (value !== undefined) onChoose(value);
  };
  return (
    <Field className="brokerage-select" data-size="sm">
      <Label>{label}</Label>
      <Select value={chosen} onChange={(event) => choose(event.currentTarget.value)}>
        {values.map((value) => (
          <Select.Option key={value} value={value}>
            {say(names[value])}
          </Select.Option>
        ))}
      </Select>
    </Field>
  );
}
