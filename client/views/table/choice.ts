import type { TableChoice } from "../../view/explored.ts";
import type { Column } from "./column.ts";

type Sort = TableChoice["sort"];

/** The columns that an address asks for, in the table's own order; the usual ones where it asks for none of them. */
export function chosenColumns<Row>(
  columns: ReadonlyArray<Column<Row>>,
  ids: readonly string[],
): ReadonlyArray<Column<Row>> {
  const asked = columns.some(({ id }) => ids.includes(id));
  return columns.filter(
    ({ id, shown }) => shown === "always" || (asked ? ids.includes(id) : shown === "usually"),
  );
}

/** What the address says of columns after one was shown or taken away; other tables keep theirs. */
export function withColumn<Row>(
  columns: ReadonlyArray<Column<Row>>,
  ids: readonly string[],
  changed: string,
): readonly string[] {
  const before = chosenColumns(columns, ids).map(({ id }) => id);
  const after = columns
    .map(({ id }) => id)
    .filter((id) => before.includes(id) !== (id === changed));
  const usual = chosenColumns(columns, []).map(({ id }) => id);
  const others = ids.filter((id) => columns.every((column) => column.id !== id));
  return after.join() === usual.join() ? others : [...others, ...after];
}

/** The next order when a heading is pressed: one way, the other way, as it was. */
export function nextSort<Row>({ id, figures }: Column<Row>, sort: Sort): Sort {
  const first = figures ?? false;
  if (sort?.column !== id) return { column: id, descending: first };
  return sort.descending === first ? { column: id, descending: !first } : null;
}
