import type { ActorNameFragment } from "../../kinds/actorName.gen.ts";
import type { CountedText, Text } from "../../texts.ts";
import type { Item } from "../../view/view.ts";
import type { Column } from "./column.ts";

/** What all tables can show a row of. */
export interface Row {
  readonly id: string;
}

/** How things of one sort stand in a table. */
export interface RowsView<Each extends Row> {
  readonly columns: ReadonlyArray<Column<Each>>;
  /** What is selected with a row. */
  readonly type: Item["type"];
  readonly counted: CountedText;
  readonly selectAll: CountedText;
  /** How the rows stand where no column sorts them; `{rows}` is their number. */
  readonly unsorted: Text;
  /** What a row is called, in one line. */
  nameOf(row: Each, say: (text: Text) => string): string;
  /** The actor whose menu stands at the row's beginning; ties have one at either end instead. */
  actorOf(row: Each): ActorNameFragment | null;
}
