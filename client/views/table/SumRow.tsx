import { Table } from "@digdir/designsystemet-react";
import { useWords } from "../../useWords.ts";
import type { Column } from "./column.ts";

interface SumRowProps<Each> {
  readonly columns: ReadonlyArray<Column<Each>>;
  /** All rows, those that are not on the screen yet included. */
  readonly rows: readonly Each[];
  /** Which row it is, the head being the first. */
  readonly index: number;
}

/** What the rows come to, column by column. */
export function SumRow<Each>({ columns, rows, index }: SumRowProps<Each>) {
  const words = useWords();
  return (
    <Table.Row aria-rowindex={index}>
      <Table.Cell className="table-tools" />
      {columns.map(({ id, figures, sum }) => (
        <Table.Cell key={id} data-column={id} data-figures={figures}>
          {sum?.(rows, words).map((line) => (
            <div key={line}>{line}</div>
          ))}
        </Table.Cell>
      ))}
    </Table.Row>
  );
}
