import type { Engine, ReadOptions } from "../graph/engine.ts";
import { type StoredNodesRow, storedNodes, storedRelations } from "../graph/queries.gen.ts";
import { filled } from "./statement.ts";
import type { Table } from "./table.ts";

/** Rows that one read may give. */
const PAGE = 10_000;
/** Nodes whose relationships are read at a time: few enough for a page where some have many. */
const NODES = 1000;

/** Hashes of what the loader wrote earlier, by table, then by id. */
export type Stored = Map<string, Map<string, string>>;

/** Reads what is in the graph, for each of `tables`. */
export async function readStored(
  engine: Engine,
  tables: readonly Table[],
  signal?: AbortSignal,
): Promise<Stored> {
  const stored: Stored = new Map(tables.map(({ name }) => [name, new Map()]));
  const options = signal ? { signal } : {};
  for (const { name, sort } of tables) {
    if (sort === "node") stored.set(name, await nodes(engine, name, options));
  }
  for (const label of ["Region", "Actor"]) {
    const query = filled(storedRelations, "NODE_LABEL", label);
    const ids = [...(stored.get(label)?.keys() ?? [])];
    for (let at = 0; at < ids.length; at += NODES) {
      const rows = await engine.read(query, { ids: ids.slice(at, at + NODES) }, options);
      for (const { type, id, rowHash } of rows) stored.get(type)?.set(id, rowHash);
    }
  }
  return stored;
}

async function nodes(
  engine: Engine,
  label: string,
  options: ReadOptions,
): Promise<Map<string, string>> {
  const query = filled(storedNodes, "NODE_LABEL", label);
  const hashes = new Map<string, string>();
  for (let after = ""; ; ) {
    const page: StoredNodesRow[] = await engine.read(query, { after, limit: PAGE }, options);
    for (const { id, rowHash } of page) hashes.set(id, rowHash);
    const last = page.at(-1);
    if (!last || page.length < PAGE) return hashes;
    after = last.id;
  }
}
