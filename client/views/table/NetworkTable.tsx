import { Table } from "@digdir/designsystemet-react";
import { useMemo, useState } from "react";
import { Announce } from "../../parts/Announce.tsx";
import { ShowMore } from "../../parts/ShowMore.tsx";
import { useWords } from "../../useWords.ts";
import { useView } from "../../view/useView.ts";
import type { NetworkViewProps } from "../viewOfNetwork.ts";
import { BodyRow } from "./BodyRow.tsx";
import { chosenColumns } from "./choice.ts";
import { HeadRow } from "./HeadRow.tsx";
import { MarkBox } from "./MarkBox.tsx";
import type { Row, RowsView } from "./rowsView.ts";
import { SumRow } from "./SumRow.tsx";
import { tableTexts } from "./texts.ts";
import { useInOrder } from "./useInOrder.ts";
import { useMarking } from "./useMarking.ts";

/** Rows on the screen at first, and added by each step. */
const STEP = 100;

interface NetworkTableProps<Each extends Row> extends Pick<NetworkViewProps, "onMenu"> {
  readonly of: RowsView<Each>;
  readonly rows: readonly Each[];
}

/** Rows under their headings, with what they come to; the address says which columns, and in what order. */
export function NetworkTable<Each extends Row>({ of, rows, onMenu }: NetworkTableProps<Each>) {
  const { say, plural } = useWords();
  const [view] = useView();
  const { ordered, sorted, words } = useInOrder(of, rows);
  const selected = useMemo(
    () => new Set(view.select.filter(({ type }) => type === of.type).map(({ id }) => id)),
    [view.select, of.type],
  );
  const items = ordered.map(({ id }) => ({ type: of.type, id }));
  const { mark, markAll } = useMarking(items);
  const [most, setMost] = useState(() => {
    const furthest = ordered.findLastIndex(({ id }) => selected.has(id)) + 1;
    return Math.max(1, Math.ceil(furthest / STEP)) * STEP;
  });
  const columns = chosenColumns(of.columns, view.explored.table.columns);
  const onScreen = ordered.slice(0, most);
  const marked = rows.filter(({ id }) => selected.has(id)).length;
  const all = marked === 0 ? false : null;
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must do so by keyboard too */}
      <section className="network-table-scroll" aria-label={say(tableTexts.scroll)} tabIndex={0}>
        <Table data-size="sm" data-rows={of.type} aria-rowcount={rows.length + 2}>
          <caption className="ds-sr-only">{words}</caption>
          <Table.Head>
            <HeadRow columns={columns}>
              <Table.HeaderCell className="table-tools">
                <MarkBox
                  label={plural(rows.length, of.selectAll)}
                  checked={marked === rows.length || all}
                  onMark={() => markAll(marked < rows.length)}
                />
              </Table.HeaderCell>
            </HeadRow>
          </Table.Head>
          <Table.Body>
            {onScreen.map((row) => (
              <BodyRow
                key={row.id}
                of={of}
                row={row}
                columns={columns}
                selected={selected.has(row.id)}
                onMark={(range) => mark({ type: of.type, id: row.id }, range)}
                onMenu={onMenu}
              />
            ))}
          </Table.Body>
          <Table.Foot>
            <SumRow columns={columns} rows={rows} index={rows.length + 2} />
          </Table.Foot>
        </Table>
      </section>
      <ShowMore
        shown={onScreen.length}
        total={rows.length}
        onMore={() => setMost(onScreen.length + STEP)}
      />
      <Announce text={sorted ? words : ""} />
    </>
  );
}
