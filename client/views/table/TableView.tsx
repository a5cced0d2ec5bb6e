import { useMemo } from "react";
import { useWords } from "../../useWords.ts";
import { useView } from "../../view/useView.ts";
import type { NetworkViewProps } from "../viewOfNetwork.ts";
import { ColumnChoice } from "./ColumnChoice.tsx";
import { NetworkTable } from "./NetworkTable.tsx";
import { NothingShown } from "./NothingShown.tsx";
import { RowsChoice } from "./RowsChoice.tsx";
import { actorRows, tieRows } from "./rows.ts";
import { ACTORS, TIES } from "./rowsViews.ts";
import "./table.css";
import "./columns.css";

/** The network as a table of its actors or its ties. */
export function TableView({ network, shown, onMenu }: NetworkViewProps) {
  const words = useWords();
  const [view] = useView();
  const { rows } = view.explored.table;
  const actors = useMemo(() => actorRows(shown, network, words), [shown, network, words]);
  const ties = useMemo(() => tieRows(shown, network), [shown, network]);
  return (
    <div className="network-table">
      <div className="network-table-head">
        <RowsChoice shown={shown} />
        {rows === "actors" ? (
          <ColumnChoice columns={ACTORS.columns} />
        ) : (
          <ColumnChoice columns={TIES.columns} />
        )}
      </div>
      {shown[rows].length === 0 && <NothingShown of={rows} shown={shown} />}
      {rows === "actors" && actors.length > 0 && (
        <NetworkTable of={ACTORS} rows={actors} onMenu={onMenu} key="actors" />
      )}
      {rows === "ties" && ties.length > 0 && (
        <NetworkTable of={TIES} rows={ties} onMenu={onMenu} key="ties" />
      )}
    </div>
  );
}
