import type { Text } from "../../texts.ts";
import type { TableChoice } from "../../view/explored.ts";
import { columnTexts } from "../../views/table/columnTexts.ts";
import { historyTexts } from "../texts.ts";
import type { Change } from "./change.ts";

/** Another view of the same, or another order, columns or rows in the table. */
export function describeShowing({ before, after, words }: Change): string | null {
  const [was, is] = [before.explored, after.explored];
  if (was.shownAs !== is.shownAs) return words.say(historyTexts.shownAs[is.shownAs]);
  if (was.table.rows !== is.table.rows) return words.say(historyTexts.rowsAs[is.table.rows]);
  if (JSON.stringify(was.table.sort) !== JSON.stringify(is.table.sort)) {
    const { sort } = is.table;
    if (!sort) return words.say(historyTexts.unsorted);
    return words.say(historyTexts.sorted, { column: columnName(sort, words.say) });
  }
  const isSame = was.table.columns.join() === is.table.columns.join();
  return isSame ? null : words.say(historyTexts.columns);
}

function columnName(
  { column }: NonNullable<TableChoice["sort"]>,
  say: (text: Text) => string,
): string {
  const key = column.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  const [, text] = Object.entries(columnTexts).find(([name]) => name === key) ?? [];
  return text ? say(text) : column;
}
