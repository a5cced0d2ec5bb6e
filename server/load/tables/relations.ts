import type { TieType } from "../../../seed/vocabulary.ts";
import type { Statement, Value } from "../../graph/engine.ts";
import { removeRelations } from "../../graph/queries.gen.ts";
import { filled, statement } from "../statement.ts";
import { type Put, type Table, table } from "../table.ts";

/** Types of relationships that have rows of their own; a placeholder is filled from here. */
type RelationType = TieType | "LOCATED_IN" | "HAS_THEME" | "WITHIN";

/** A type of relationship whose ids begin with that of the node it leaves, and `~`. */
export function relationTable<Input, Row extends { [column: string]: Value }>(of: {
  leaves: "Actor" | "Region";
  type: RelationType;
  inputs: ReadonlyMap<string, Input>;
  row: (input: Input) => Row;
  put: Put<Row>;
}): Promise<Table> {
  const { leaves, type, inputs, row, put } = of;
  const cut = filled(filled(removeRelations, "NODE_LABEL", leaves), "TIE_TYPE", type);
  return table<Input, Row>({
    ...{ name: type, sort: "relationship", replaces: true, inputs, row },
    puts: (rows) => [[put, rows]],
    cut: (ids): Statement =>
      statement(cut, { rows: ids.map((id) => ({ from: id.slice(0, id.indexOf("~")), id })) }),
  });
}
