import type { Statement } from "../graph/engine.ts";
import { type Difference, difference } from "./difference.ts";
import type { Stored } from "./stored.ts";
import type { Table } from "./table.ts";

/** Rows of one statement: few enough that handing them over does not hold up the process. */
const CHUNK = 1000;

/** What is to be done to one table. */
export interface Change extends Difference {
  readonly table: Table;
}

/** Compares every table with what is stored. */
export async function changes(tables: readonly Table[], stored: Stored): Promise<Change[]> {
  const all: Change[] = [];
  for (const table of tables) {
    const found = await difference(stored.get(table.name) ?? new Map(), table.hashes);
    all.push({ table, ...found });
  }
  return all;
}

/** Number of rows that differ. */
export function size({ added, changed, removed }: Difference): number {
  return added.length + changed.length + removed.length;
}

/**
 * The statements that carry changes out, each with the number of rows that it is the first to touch. Nodes are written before
 * the relationships between them, and removed after them, so that nothing ever hangs loose.
 */
export function* statements(
  all: readonly Change[],
  loadId: string | null = null,
): Generator<{ rows: number; statement: Statement }> {
  const of = (sort: Table["sort"]) => all.filter(({ table }) => table.sort === sort);
  const [nodes, relationships] = [of("node"), of("relationship")];
  for (const change of nodes) yield* puts(change, loadId);
  for (const change of relationships) {
    yield* cuts(change.table, change.removed);
    yield* puts(change, loadId);
  }
  for (const { table, removed } of nodes.toReversed()) yield* cuts(table, removed);
}

function* puts({ table, added, changed }: Change, loadId: string | null) {
  if (table.replaces) for (const cut of cuts(table, changed)) yield { ...cut, rows: 0 };
  for (const ids of chunks([...added, ...changed])) {
    for (const [index, statement] of table.put(ids, loadId).entries())
      yield { rows: index === 0 ? ids.length : 0, statement };
  }
}

function* cuts(table: Table, ids: readonly string[]) {
  for (const chunk of chunks(ids)) yield { rows: chunk.length, statement: table.cut(chunk) };
}

function* chunks(ids: readonly string[]): Generator<readonly string[]> {
  for (let at = 0; at < ids.length; at += CHUNK) yield ids.slice(at, at + CHUNK);
}
