import { addEvidence } from "../../graph/queries.gen.ts";
import type { Folded } from "../fold.ts";
import { statement } from "../statement.ts";
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
    row: ({ from, type, to, source, ...node }) => ({
      source,
      node: { ...node, about: groupId(from, type, to) },
    }),
    put: (rows) => [
      statement(addEvidence, {
        rows: rows.map(({ row, mark }) => ({
          source: row.source,
          node: { ...row.node, ...mark },
        })),
      }),
    ],
    cut: cutNodes("Evidence"),
  });
}
