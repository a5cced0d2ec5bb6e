import type { RelationRow } from "../../../seed/dataset.ts";
import { addEvidence } from "../../graph/queries.gen.ts";
import type { Folded } from "../fold.ts";
import { type Table, table } from "../table.ts";
import { groupId } from "../ties.ts";
import { byId, cutNodes } from "./nodes.ts";

/** `(:Evidence)-[:CITES]->(:Source)`, which are written and removed together. */
export function evidenceTable({ relations }: Folded): Promise<Table> {
  return table({
    name: "Evidence",
    sort: "node",
    replaces: true,
    inputs: byId(relations),
    row: evidence,
    puts: (rows) => [[addEvidence, rows]],
    cut: cutNodes("Evidence"),
  });
}

function evidence(row: RelationRow) {
  const { id, source, claim, locator, basis, role, since, until, asOf } = row;
  const about = groupId(row.from, row.type, row.to);
  return { id, about, source, claim, locator, basis, role, since, until, asOf };
}
