import { useMemo } from "react";
import { useWords } from "../../useWords.ts";
import { useView } from "../../view/useView.ts";
import type { Row, RowsView } from "./rowsView.ts";
import { sortedRows } from "./sorted.ts";
import { tableTexts } from "./texts.ts";

interface InOrder<Each> {
  readonly ordered: readonly Each[];
  /** Whether a column decides. */
  readonly sorted: boolean;
  /** How many rows there are, and in what order. */
  readonly words: string;
}

/** The rows in the order that the address asks for; as they came where it names no column of theirs. */
export function useInOrder<Each extends Row>(
  of: RowsView<Each>,
  rows: readonly Each[],
): InOrder<Each> {
  const words = useWords();
  const [view] = useView();
  const { column: id, descending = false } = view.explored.table.sort ?? {};
  const column = of.columns.find((each) => each.id === id);
  const ordered = useMemo(
    () => (column ? sortedRows(rows, { column, descending }, words) : rows),
    [rows, column, descending, words],
  );
  const count = words.plural(rows.length, of.counted);
  const way = descending ? tableTexts.descending : tableTexts.ascending;
  return {
    ordered,
    sorted: column !== undefined,
    words: column
      ? words.say(way, { rows: count, column: words.say(column.name) })
      : words.say(of.unsorted, { rows: count }),
  };
}
