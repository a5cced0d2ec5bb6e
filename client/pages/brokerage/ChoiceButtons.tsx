import type { Text } from "../../texts.ts";
import { useWords } from "../../useWords.ts";

interface ChoiceButtonsProps<Value extends string> {
  readonly label: string;
  readonly values: readonly Value[];
  readonly names: Readonly<Record<Value, Text>>;
  readonly chosen: Value;
  readonly onChoose: (value: Value) => void;
}

/** A few ways to go on, one of which is taken. */
export function ChoiceButtons<Value extends string>(props: ChoiceButtonsProps<Value>) {
  const { label, values, names, chosen, onChoose } = props;
  const { say } = useWords();
  return (
    <fieldset className="choice" aria-label={label}>
      {values.map((value) => (
        <button
          key={value}
          type="button"
          aria-pressed={value === chosen}
          onClick={() => onChoose(value)}
        >
          {say(names[value])}
        </button>
      ))}
    </fieldset>
  );
}
