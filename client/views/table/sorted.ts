import type { Words } from "../../texts.ts";
import type { Column, Value } from "./column.ts";

interface Order<Row> {
  readonly column: Column<Row>;
  readonly descending: boolean;
}

/** The rows in the order of a column. Unknown values come last both ways; equals stand by id. */
export function sortedRows<Row extends { readonly id: string }>(
  rows: readonly Row[],
  { column, descending }: Order<Row>,
  words: Words,
): Row[] {
  const way = descending ? -1 : 1;
  return rows
    .map((row) => ({ row, value: column.value(row, words) }))
    .sort((a, b) => {
      if (a.value === null || b.value === null)
        return Number(a.value === null) - Number(b.value === null) || byId(a.row, b.row);
      return way * compared(a.value, b.value, words) || byId(a.row, b.row);
    })
    .map(({ row }) => row);
}

function compared(a: NonNullable<Value>, b: NonNullable<Value>, words: Words): number {
  return typeof a === "number" && typeof b === "number"
    ? a - b
    : words.compare(String(a), String(b));
}

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  if (a.id === b.id) return 0;
  return a.id < b.id ? -1 : 1;
}
