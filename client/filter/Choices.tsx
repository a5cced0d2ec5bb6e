import { Checkbox } from "@digdir/designsystemet-react";
import { useWords } from "../useWords.ts";
import type { Option } from "./option.ts";

interface ChoicesProps<Value extends string> {
  readonly legend: string;
  /** Whether something else that is seen says what the legend says. */
  readonly unseenLegend?: boolean;
  readonly note?: string;
  /** What stands there while there is nothing to choose from. */
  readonly none?: string;
  /** In the order in which they are shown. */
  readonly options: ReadonlyArray<Option<Value>>;
  readonly chosen: readonly Value[];
  /** What is chosen afterwards: a new choice comes last; those that are not shown stay. */
  readonly onChange: (chosen: Value[]) => void;
}

/** Some of a list, each with its count where there is one. */
export function Choices<Value extends string>(props: ChoicesProps<Value>) {
  const { legend, unseenLegend = false, note, none, options, chosen, onChange } = props;
  const { number } = useWords();
  return (
    <fieldset>
      <legend {...(unseenLegend && { className: "ds-sr-only" })}>{legend}</legend>
      {note && <p className="part-note">{note}</p>}
      {none && options.length === 0 && <p className="part-note">{none}</p>}
      <div className="filter-options">
        {options.map(({ value, name, mark, count }) => (
          <Checkbox
            key={value}
            className="filter-option"
            data-size="sm"
            data-empty={count === 0 || undefined}
            label={
              <>
                <span className="filter-name">
                  {name}
                  {mark && <span className="filter-mark"> {mark}</span>}
                </span>
                {count !== undefined && <span className="count"> {number(count)}</span>}
              </>
            }
            checked={chosen.includes(value)}
            onChange={({ currentTarget: { checked } }) => {
              const others = chosen.filter((each) => each !== value);
              onChange(checked ? [...others, value] : others);
            }}
          />
        ))}
      </div>
    </fieldset>
  );
}
