import { Table } from "@digdir/designsystemet-react";
import type { ReactNode } from "react";
import { useWords } from "../../useWords.ts";
import { useView } from "../../view/useView.ts";
import type { View } from "../../view/view.ts";
import { nextSort } from "./choice.ts";
import type { Column } from "./column.ts";

interface HeadRowProps<Each> {
  readonly columns: ReadonlyArray<Column<Each>>;
  /** Stands before the headings. */
  readonly children: ReactNode;
}

/** The headings; each sorts the rows by its column. */
export function HeadRow<Each>({ columns, children }: HeadRowProps<Each>) {
  const { say } = useWords();
  const [view, go] = useView();
  const { table } = view.explored;
  return (
    <Table.Row>
      {children}
      {columns.map((column) => (
        <Table.HeaderCell
          key={column.id}
          scope="col"
          data-column={column.id}
          data-figures={column.figures}
          sort={sortOf(view, column.id)}
          onClick={() =>
            go({
              ...view,
              explored: {
                ...view.explored,
                table: { ...table, sort: nextSort(column, table.sort) },
              },
            })
          }
        >
          {say(column.name)}
        </Table.HeaderCell>
      ))}
    </Table.Row>
  );
}

function sortOf({ explored: { table } }: View, id: string): "none" | "ascending" | "descending" {
  if (table.sort?.column !== id) return "none";
  return table.sort.descending ? "descending" : "ascending";
}
