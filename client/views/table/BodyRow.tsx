import { Table } from "@digdir/designsystemet-react";
import { useWords } from "../../useWords.ts";
import type { NetworkViewProps } from "../viewOfNetwork.ts";
import type { Column } from "./column.ts";
import { MarkBox } from "./MarkBox.tsx";
import { MenuButton } from "./MenuButton.tsx";
import type { Row, RowsView } from "./rowsView.ts";
import { tableTexts } from "./texts.ts";
import "./cells.css";

interface BodyRowProps<Each extends Row> extends Pick<NetworkViewProps, "onMenu"> {
  readonly of: RowsView<Each>;
  readonly row: Each;
  readonly columns: ReadonlyArray<Column<Each>>;
  readonly selected: boolean;
  readonly onMark: (range: boolean) => void;
}

/** One row: a box that selects it, a button with all that can be done, and its cells. */
export function BodyRow<Each extends Row>(props: BodyRowProps<Each>) {
  const { of, row, columns, selected, onMark, onMenu } = props;
  const words = useWords();
  const actor = of.actorOf(row);
  const name = of.nameOf(row, words.say);
  return (
    <Table.Row data-selected={selected || undefined}>
      <Table.Cell className="table-tools">
        <MarkBox
          label={words.say(tableTexts.select, { name })}
          checked={selected}
          onMark={onMark}
        />
        {actor && <MenuButton actor={actor} onMenu={onMenu} />}
      </Table.Cell>
      {columns.map(({ id, namesRow, figures, cell }) => {
        const Cell = namesRow ? Table.HeaderCell : Table.Cell;
        return (
          <Cell
            key={id}
            data-column={id}
            data-figures={figures}
            {...(namesRow && { scope: "row" })}
          >
            {cell(row, { words, onMenu })}
          </Cell>
        );
      })}
    </Table.Row>
  );
}
