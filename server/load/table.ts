import { hash } from "node:crypto";
import { breather } from "../../seed/breather.ts";
import type { Statement, Value } from "../graph/engine.ts";

/** What every node and relationship of ours carries beside its row. */
export interface Mark {
  rowHash: string;
  loadId: string | null;
}

/** The rows of one label or relationship type as the graph should hold them. */
export interface Table {
  /** The label or type. */
  readonly name: string;
  /** Nodes come before relationships, and go after them. */
  readonly sort: "node" | "relationship";
  /** Hash of each row by id: equal hashes mean that nothing is to be written. */
  readonly hashes: ReadonlyMap<string, string>;
  /** True where a changed row is removed and added, not changed in place. */
  readonly replaces: boolean;
  /** Writes rows by id, a few thousand at most. */
  put(ids: readonly string[], loadId: string | null): Statement[];
  /** Removes rows by id. */
  cut(ids: readonly string[]): Statement;
}

export interface TableOf<Input, Row> {
  readonly name: string;
  readonly sort: Table["sort"];
  readonly replaces: boolean;
  /** What a row is made from, by id; kept as it is, so that a large load fits into memory. */
  readonly inputs: ReadonlyMap<string, Input>;
  row(input: Input): Row;
  put(rows: ReadonlyArray<{ row: Row; mark: Mark }>): Statement[];
  cut(ids: readonly string[]): Statement;
}

/** A table whose rows are made when they are written; only their hashes are kept. */
export async function table<Input, Row extends Value>(of: TableOf<Input, Row>): Promise<Table> {
  const breathe = breather();
  const hashes = new Map<string, string>();
  for (const [id, input] of of.inputs) {
    hashes.set(id, rowHash(of.row(input)));
    await breathe();
  }
  return {
    name: of.name,
    sort: of.sort,
    replaces: of.replaces,
    hashes,
    cut: of.cut,
    put: (ids, loadId) => {
      const rows: Array<{ row: Row; mark: Mark }> = [];
      for (const id of ids) {
        const input = of.inputs.get(id);
        const mark = { rowHash: hashes.get(id) ?? "", loadId };
        if (input !== undefined) rows.push({ row: of.row(input), mark });
      }
      return of.put(rows);
    },
  };
}

/** 96 bits that differ where rows differ. */
function rowHash(row: Value): string {
  return hash("sha256", JSON.stringify(row), "base64url").slice(0, 16);
}
