import type { Dataset } from "../../seed/dataset.ts";
import type { Engine } from "../graph/engine.ts";
import { type Change, changes, size } from "./changes.ts";
import { erase } from "./erase.ts";
import { ownNodes, versionIn } from "./inDatabase.ts";
import { LoadRefused } from "./refused.ts";
import { defineSchema } from "./schema.ts";
import { readStored, type Stored } from "./stored.ts";
import type { Table } from "./table.ts";
import { tables as tablesOf } from "./tables/tables.ts";
import { dataVersion } from "./version.ts";
import { type WriteOptions, writeAtOnce, writeInBatches } from "./writing.ts";

/** Rows that one transaction may change: more would hold up a server, or not fit into it. */
const ROWS_AT_ONCE = 50_000;

export interface LoadOptions extends WriteOptions {
  /** Removes what was loaded before, whatever it is, and loads anew. */
  readonly replace?: boolean;
}

/** What a load has done. */
export interface LoadReport {
  /** False where the graph held this version already, and nothing was written. */
  readonly changed: boolean;
  readonly version: string;
  /** Numbers of nodes and relationships. */
  readonly added: number;
  readonly changedRows: number;
  readonly removed: number;
  /** Numbers of rows in the graph, by label or relationship type. */
  readonly rows: { readonly [table: string]: number };
}

/**
 * Makes the loader's part of the graph equal to a dataset, writing only what differs: all of it
 * counts or nothing does.
 * @throws LoadRefused where the database holds foreign rows, or other data that is too large to
 * change at once; GraphUnavailable where the graph is away.
 */
export async function load(
  engine: Engine,
  dataset: Dataset,
  options: LoadOptions = {},
): Promise<LoadReport> {
  const tables = await tablesOf(dataset);
  const version = await dataVersion(tables, dataset.folders);
  const rows = Object.fromEntries(tables.map(({ name, hashes }) => [name, hashes.size]));
  const unchanged = { changed: false, version, added: 0, changedRows: 0, removed: 0, rows };
  if (!options.replace && (await versionIn(engine)) === version) return unchanged;
  const stored = await prepared(engine, tables, options);
  const all = await changes(tables, stored ?? new Map());
  const target = { engine, dataset: { id: "dataset", version, folders: [...dataset.folders] } };
  const most = options.rowsAtOnce ?? ROWS_AT_ONCE;
  const total = all.reduce((sum, change) => sum + size(change), 0);
  if (total > most && stored) throw new LoadRefused(tooMuch(total, most));
  await (total > most ? writeInBatches : writeAtOnce)(target, all, options);
  return { ...unchanged, changed: true, ...counts(all) };
}

/**
 * Gets the graph ready, and gives what is stored in it: null where it is empty. An unfinished load
 * is undone first; with `replace`, everything that was loaded is.
 */
async function prepared(
  engine: Engine,
  tables: readonly Table[],
  { replace = false, signal }: LoadOptions,
): Promise<Stored | null> {
  const own = await ownNodes(engine);
  await defineSchema(engine);
  const finished = (await versionIn(engine)) !== null;
  if (own > 0 && finished && !replace) return readStored(engine, tables, signal);
  if (own > 0) await erase(engine, null);
  return null;
}

function tooMuch(total: number, most: number): string {
  return (
    `The graph holds other data: ${total.toLocaleString("en")} rows would change, and at most ` +
    `${most.toLocaleString("en")} can change at once. Nothing was written. ` +
    "To remove what is loaded and load anew: npm run seed -- --replace"
  );
}

function counts(all: readonly Change[]): Pick<LoadReport, "added" | "changedRows" | "removed"> {
  const sum = (of: (change: Change) => readonly string[]) =>
    all.reduce((total, change) => total + of(change).length, 0);
  return {
    added: sum(({ added }) => added),
    changedRows: sum(({ changed }) => changed),
    removed: sum(({ removed }) => removed),
  };
}
