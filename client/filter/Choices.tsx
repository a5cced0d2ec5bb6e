import { Checkbox } from "@digdir/designsystemet-react";

interface ChoicesProps<Value extends string> {
  readonly legend: string;
  readonly note?: string;
  /** Values with their names, in the order in which they are shown and given back. */
  readonly options: ReadonlyArray<readonly [value: Value, name: string]>;
  readonly chosen: readonly Value[];
  readonly onChange: (chosen: Value[]) => void;
}

/** Some of a closed list. */
export function Choices<Value extends string>(props: ChoicesProps<Value>) {
  const { legend, note, options, chosen, onChange } = props;
  return (
    <fieldset>
      <legend>{legend}</legend>
      {note && <p className="part-note">{note}</p>}
      <div className="filter-options">
        {options.map(([value, name]) => (
          <Checkbox
            key={value}
            data-size="sm"
            label={name}
            checked={chosen.includes(value)}
            onChange={({ currentTarget: { checked } }) =>
              onChange(
                options
                  .map(([each]) => each)
                  .filter((each) => (each === value ? checked : chosen.includes(each))),
              )
            }
          />
        ))}
      </div>
    </fieldset>
  );
}
