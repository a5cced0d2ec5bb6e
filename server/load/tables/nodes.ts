import type { Statement, Value } from "../../graph/engine.ts";
import { removeNodes } from "../../graph/queries.gen.ts";
import { filled, statement } from "../statement.ts";
import { type Put, type Table, table } from "../table.ts";

/** Labels that the loader writes; a placeholder is filled from here. */
export type NodeLabel =
  | "Source"
  | "Region"
  | "Theme"
  | "Actor"
  | "Evidence"
  | "Fact"
  | "Identity"
  | "Term"
  | "Dataset";

/** Removes nodes of one label, and the relationships that hang on them. */
export function cutNodes(label: NodeLabel): (ids: readonly string[]) => Statement {
  const query = filled(removeNodes, "NODE_LABEL", label);
  return (ids) => statement(query, { ids: [...ids] });
}

/** A label whose rows are the properties of its nodes. */
export function nodeTable<Input, Row extends { [column: string]: Value }>(of: {
  label: NodeLabel;
  inputs: ReadonlyMap<string, Input>;
  row: (input: Input) => Row;
  put: Put<Row>;
}): Promise<Table> {
  return table<Input, Row>({
    name: of.label,
    sort: "node",
    replaces: false,
    inputs: of.inputs,
    row: of.row,
    puts: (rows) => [[of.put, rows]],
    cut: cutNodes(of.label),
  });
}

/** Rows by their id. */
export function byId<Row extends { id: string }>(rows: Iterable<Row>): Map<string, Row> {
  const found = new Map<string, Row>();
  for (const row of rows) found.set(row.id, row);
  return found;
}
