import { hash } from "node:crypto";
import { breather } from "../../seed/breather.ts";
import type { Query, Statement, Value } from "../graph/engine.ts";
import { statement } from "./statement.ts";

/** A row with its hash, which the node or relationship keeps. */
type Hashed<Row> = Row & { rowHash: string };

/** A query of `cypher/write` that writes rows of one sort. */
export type Put<Row> = Query<{ rows: Array<Hashed<Row>>; loadId: string | null }, unknown>;

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

interface TableOf<Input, Row> extends Pick<Table, "name" | "sort" | "replaces" | "cut"> {
  /** What a row is made from, by id; kept as it is, so that a large load fits into memory. */
  readonly inputs: ReadonlyMap<string, Input>;
  row(input: Input): Row;
  /** The queries that write some rows, and for each those that it writes. */
  puts(rows: ReadonlyArray<Hashed<Row>>): Array<[Put<Row>, ReadonlyArray<Hashed<Row>>]>;
}

/** A table whose rows are made when they are written; only their hashes are kept. */
export async function table<Input, Row extends { [column: string]: Value }>(
  of: TableOf<Input, Row>,
): Promise<Table> {
  const breathe = breather();
  const hashes = new Map<string, string>();
  for (const [id, input] of of.inputs) {
    hashes.set(id, rowHash(of.row(input)));
    await breathe();
  }
  const { name, sort, replaces, cut } = of;
  return {
    ...{ name, sort, replaces, cut, hashes },
    put: (ids, loadId) => {
      const rows: Array<Hashed<Row>> = [];
      for (const id of ids) {
        const input = of.inputs.get(id);
        if (input !== undefined) rows.push({ ...of.row(input), rowHash: hashes.get(id) ?? "" });
      }
      return of
        .puts(rows)
        .filter(([, some]) => some.length > 0)
        .map(([query, some]) => statement(query, { rows: [...some], loadId }));
    },
  };
}

/** 96 bits that differ where rows differ. */
function rowHash(row: Value): string {
  return hash("sha256", JSON.stringify(row), "base64url").slice(0, 16);
}
