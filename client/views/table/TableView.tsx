import { useMemo } from "react";
import { useWords } from "../../useWords.ts";
import { useView } from "../../view/useView.ts";
import type { NetworkViewProps } from "../viewOfNetwork.ts";
import { ColumnChoice } from "./ColumnChoice.tsx";
import { NetworkTable } from "./NetworkTable.tsx";
import { NothingShown } from "./NothingShown.tsx";
import { RowsChoice } from "./RowsChoice.tsx";
import { actorRows, tieRows } from "./rows.ts";
import type { Row, RowsView } from "./rowsView.ts";
import { ACTORS, TIES } from "./rowsViews.ts";
import "./table.css";

/** The network as a table of its actors or its ties. */
export function TableView(props: NetworkViewProps) {
  const { network, shown } = props;
  const words = useWords();
  const [view] = useView();
  const actors = useMemo(() => actorRows(shown, network, words), [shown, network, words]);
  const ties = useMemo(() => tieRows(shown, network), [shown, network]);
  return (
    <div className="network-table">
      {view.explored.table.rows === "actors" ? (
        <Rows {...props} of={ACTORS} rows={actors} key="actors" />
      ) : (
        <Rows {...props} of={TIES} rows={ties} key="ties" />
      )}
    </div>
  );
}

interface RowsProps<Each extends Row> extends NetworkViewProps {
  readonly of: RowsView<Each>;
  readonly rows: readonly Each[];
}

function Rows<Each extends Row>({ of, rows, shown, onMenu }: RowsProps<Each>) {
  return (
    <>
      <div className="network-table-head">
        <RowsChoice shown={shown} />
        <ColumnChoice columns={of.columns} />
      </div>
      {rows.length > 0 ? (
        <NetworkTable of={of} rows={rows} onMenu={onMenu} />
      ) : (
        <NothingShown of={of.type === "tie" ? "ties" : "actors"} shown={shown} />
      )}
    </>
  );
}
