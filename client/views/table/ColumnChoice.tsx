import { Checkbox } from "@digdir/designsystemet-react";
import { Disclosure } from "../../parts/Disclosure.tsx";
import { useWords } from "../../useWords.ts";
import { useOpen } from "../../view/useOpen.ts";
import { useView } from "../../view/useView.ts";
import { chosenColumns, withColumn } from "./choice.ts";
import type { Column } from "./column.ts";
import { tableTexts } from "./texts.ts";

interface ColumnChoiceProps<Each> {
  readonly columns: ReadonlyArray<Column<Each>>;
}

/** Which columns are shown; the address remembers it. */
export function ColumnChoice<Each>({ columns }: ColumnChoiceProps<Each>) {
  const { say } = useWords();
  const [view, go] = useView();
  const [open, toggle] = useOpen("columns");
  const { table } = view.explored;
  const chosen = chosenColumns(columns, table.columns).map(({ id }) => id);
  const change = (id: string): void => {
    const next = { ...table, columns: withColumn(columns, table.columns, id) };
    go({ ...view, explored: { ...view.explored, table: next } });
  };
  return (
    <Disclosure open={open} onToggle={toggle} summary={say(tableTexts.choose)}>
      <fieldset className="table-columns" aria-label={say(tableTexts.choose)}>
        {columns
          .filter(({ shown }) => shown !== "always")
          .map(({ id, name }) => (
            <Checkbox
              key={id}
              data-size="sm"
              label={say(name)}
              value={id}
              checked={chosen.includes(id)}
              onChange={() => change(id)}
            />
          ))}
      </fieldset>
    </Disclosure>
  );
}
