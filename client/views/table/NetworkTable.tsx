import { Table } from "@digdir/designsystemet-react";
import { useRef } from "react";
import { Announce } from "../../parts/Announce.tsx";
import { ShowMore } from "../../parts/ShowMore.tsx";
import { useWords } from "../../useWords.ts";
import { useView } from "../../view/useView.ts";
import type { NetworkViewProps } from "../viewOfNetwork.ts";
import { AllBox } from "./AllBox.tsx";
import { BodyRow } from "./BodyRow.tsx";
import { chosenColumns } from "./choice.ts";
import { HeadRow } from "./HeadRow.tsx";
import type { Row, RowsView } from "./rowsView.ts";
import { ScrollBox } from "./ScrollBox.tsx";
import { SumRow } from "./SumRow.tsx";
import { tableTexts } from "./texts.ts";
import { useInOrder } from "./useInOrder.ts";
import { useMarking } from "./useMarking.ts";
import { useRowsInSight } from "./useRowsInSight.ts";

interface NetworkTableProps<Each extends Row> extends Pick<NetworkViewProps, "onMenu"> {
  readonly of: RowsView<Each>;
  readonly rows: readonly Each[];
}

/** Rows under their headings, with what they come to; the address says which columns, and in what order. */
export function NetworkTable<Each extends Row>({ of, rows, onMenu }: NetworkTableProps<Each>) {
  const { say } = useWords();
  const [view] = useView();
  const { ordered, sorted, words } = useInOrder(of, rows);
  const { selected, mark, markAll } = useMarking(of.type, ordered);
  const box = useRef<HTMLElement>(null);
  const furthest = ordered.findLastIndex(({ id }) => selected.has(id)) + 1;
  const { most, showMore } = useRowsInSight(box, furthest);
  const columns = chosenColumns(of.columns, view.explored.table.columns);
  const onScreen = ordered.slice(0, most);
  const drawn = onScreen.map((row) => (
    <BodyRow
      key={row.id}
      {...{ of, row, columns, onMenu }}
      selected={selected.has(row.id)}
      onMark={(range) => mark(row.id, range)}
    />
  ));
  return (
    <>
      <ScrollBox ref={box} label={say(tableTexts.scroll)}>
        <Table data-size="sm" data-rows={of.type} aria-rowcount={rows.length + 2}>
          <caption className="ds-sr-only">{words}</caption>
          <Table.Head>
            <HeadRow columns={columns}>
              <Table.HeaderCell className="table-tools">
                <AllBox of={of} rows={rows} selected={selected} onMarkAll={markAll} />
              </Table.HeaderCell>
            </HeadRow>
          </Table.Head>
          <Table.Body>{drawn}</Table.Body>
          <Table.Foot>
            <SumRow columns={columns} rows={rows} index={rows.length + 2} />
          </Table.Foot>
        </Table>
      </ScrollBox>
      <ShowMore shown={onScreen.length} total={rows.length} onMore={showMore} />
      <Announce text={sorted ? words : ""} />
    </>
  );
}
