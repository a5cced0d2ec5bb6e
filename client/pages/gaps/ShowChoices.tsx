import { ToggleGroup } from "@digdir/designsystemet-react";
import { useId } from "react";
import { ORDERS } from "../../gaps/cells.ts";
import { useChosen } from "../../gaps/useChosen.ts";
import type { TextsFor } from "../../texts.ts";
import { useWords } from "../../useWords.ts";
import { gapsTexts } from "./texts.ts";

/** As what the pairs are shown. */
export const SHAPES = ["matrix", "list"] as const;

/** As what the pairs are shown, and in which order the groups stand in the matrix. */
export function ShowChoices() {
  const { say } = useWords();
  const [shape] = useChosen("as", SHAPES);
  return (
    <>
      <OneOf name="as" label={say(gapsTexts.shownAs)} values={SHAPES} texts={gapsTexts.shapes} />
      {shape === "matrix" && (
        <OneOf name="order" label={say(gapsTexts.order)} values={ORDERS} texts={gapsTexts.orders} />
      )}
    </>
  );
}

interface OneOfProps<Value extends string> {
  /** As the address calls it. */
  readonly name: string;
  readonly label: string;
  readonly values: readonly Value[];
  readonly texts: TextsFor<Value>;
}

function OneOf<Value extends string>({ name, label, values, texts }: OneOfProps<Value>) {
  const { say } = useWords();
  const id = useId();
  const [chosen, choose] = useChosen(name, values);
  return (
    <div className="gaps-choice">
      <span id={id}>{label}</span>
      <ToggleGroup
        data-size="sm"
        aria-labelledby={id}
        value={chosen ?? ""}
        onChange={(value) => {
          const wanted = values.find((each) => each === value);
          if (wanted) choose(wanted);
        }}
      >
        {values.map((value) => (
          <ToggleGroup.Item key={value} value={value}>
            {say(texts[value])}
          </ToggleGroup.Item>
        ))}
      </ToggleGroup>
    </div>
  );
}
