import DataLoader from "dataloader";
import type { Engine, Query } from "../../graph/engine.ts";

/** The most ids that one query is given. */
const MOST_IDS = 1000;

/** The most rows that one query may give: more at once would hold up everybody else. */
const MOST_ROWS = 10_000;

/** One read of the graph, given up when the request is. */
export type Read = <Params, Row>(query: Query<Params, Row>, params: Params) => Promise<Row[]>;

/** Reads of one request. */
export function readsOf(engine: Engine, signal: AbortSignal): Read {
  return (query, params) => engine.read(query, params, { signal });
}

/** Loads a row by its id; null where the id is unknown. */
export class RowLoader<Row extends { id: string }> extends DataLoader<string, Row | null> {
  readonly #rows: Map<string, Row>;

  /** `read` gives the rows of some ids, in any order, and none for an id that is unknown. */
  constructor(read: (ids: readonly string[]) => Promise<readonly Row[]>) {
    const rows = new Map<string, Row>();
    const load = async (ids: readonly string[]) => {
      for (const row of await read(ids)) rows.set(row.id, row);
      return ids.map((id) => rows.get(id) ?? null);
    };
    super(load, { maxBatchSize: MOST_IDS });
    this.#rows = rows;
  }

  /** A row that was read before, at once: a promise for each of thousands would hold up others. */
  known(id: string): Row | undefined {
    return this.#rows.get(id);
  }
}

/** Loads the rows of a query by their ids. */
export function byId<Row extends { id: string }>(read: Read, query: Query<{ ids: string[] }, Row>) {
  return new RowLoader<Row>((ids) => read(query, { ids: [...ids] }));
}

/** Loads the rows that belong to an id, in the order of the query; none where there is none. */
export function ownedBy<Row extends { owner: string }>(
  read: Read,
  query: Query<{ ids: string[] }, Row>,
) {
  return new DataLoader<string, Row[]>(
    async (ids) => {
      const owned = byOwner(await read(query, { ids: [...ids] }));
      return ids.map((id) => owned.get(id) ?? []);
    },
    { maxBatchSize: MOST_IDS },
  );
}

/** An id, and what is asked of it. */
export interface Asked<Args> {
  readonly id: string;
  readonly args: Args;
}

/**
 * Loads the rows that belong to an id under some arguments; ids with equal arguments are read
 * together. `args.limit` is the most rows that an id can have.
 */
export function ownedWith<Args extends object, Row extends { owner: string }>(
  read: (ids: string[], args: Args) => Promise<Row[]>,
) {
  return new DataLoader<Asked<Args>, Row[], string>(
    async (keys) => {
      const rows = new Map<string, Map<string, Row[]>>();
      for (const { args, ids } of alike(keys)) rows.set(JSON.stringify(args), await all(ids, args));
      return keys.map(({ id, args }) => rows.get(JSON.stringify(args))?.get(id) ?? []);
    },
    { maxBatchSize: MOST_IDS, cacheKeyFn: ({ id, args }) => JSON.stringify([id, args]) },
  );

  async function all(ids: readonly string[], args: Args): Promise<Map<string, Row[]>> {
    const limit = "limit" in args && typeof args.limit === "number" ? args.limit : 1;
    const atOnce = Math.max(1, Math.floor(MOST_ROWS / limit));
    const rows: Row[] = [];
    for (let start = 0; start < ids.length; start += atOnce)
      rows.push(...(await read(ids.slice(start, start + atOnce), args)));
    return byOwner(rows);
  }
}

function alike<Args>(keys: ReadonlyArray<Asked<Args>>): Array<{ args: Args; ids: string[] }> {
  const groups = new Map<string, { args: Args; ids: string[] }>();
  for (const { id, args } of keys) {
    const key = JSON.stringify(args);
    const group = groups.get(key) ?? { args, ids: [] };
    group.ids.push(id);
    groups.set(key, group);
  }
  return [...groups.values()];
}

function byOwner<Row extends { owner: string }>(rows: readonly Row[]): Map<string, Row[]> {
  const owned = new Map<string, Row[]>();
  for (const row of rows) {
    const list = owned.get(row.owner);
    if (list) list.push(row);
    else owned.set(row.owner, [row]);
  }
  return owned;
}
