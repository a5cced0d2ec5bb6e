import { badCursor, checkedPage, type PageArgs, toCursor } from "./cursor.ts";

/** One page of a list that can grow, as the Relay cursor connections describe it. */
export interface Connection<Row> {
  readonly edges: ReadonlyArray<{ readonly cursor: string; readonly node: Row }>;
  readonly nodes: readonly Row[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  /** True count of the whole list; counted only where somebody asks. */
  readonly totalCount: () => number | Promise<number>;
}

/**
 * A page of a list held in memory, in the order given. `keyOf` is unique in the list.
 * @throws BAD_USER_INPUT for `first` out of range or a cursor that is not of this list.
 */
export function connectionOfList<Row>(
  rows: readonly Row[],
  keyOf: (row: Row) => string,
  args: PageArgs,
): Connection<Row> {
  const { first, after } = checkedPage(args);
  const last = after === "" ? -1 : rows.findIndex((row) => keyOf(row) === after);
  if (after !== "" && last < 0) throw badCursor(args.after ?? "");
  const page = rows.slice(last + 1, last + 1 + first);
  return connection(page, keyOf, {
    hasNextPage: last + 1 + page.length < rows.length,
    hasPreviousPage: last >= 0 && rows.length > 0,
    totalCount: () => rows.length,
  });
}

/** A list that stays in the graph and is read a page at a time, in the order of its keys. */
export interface StoredList<Row> {
  /** At most `limit` rows whose key is greater than `after`, by key. */
  readonly read: (after: string, limit: number) => Promise<readonly Row[]>;
  readonly count: () => Promise<number>;
  readonly keyOf: (row: Row) => string;
}

/** A page of a list that stays in the graph. @throws BAD_USER_INPUT as `connectionOfList`. */
export async function connectionOfStored<Row>(
  list: StoredList<Row>,
  args: PageArgs,
): Promise<Connection<Row>> {
  const { first, after } = checkedPage(args);
  const rows = await list.read(after, first + 1);
  return connection(rows.slice(0, first), list.keyOf, {
    hasNextPage: rows.length > first,
    hasPreviousPage: after !== "",
    totalCount: list.count,
  });
}

interface Around {
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly totalCount: () => number | Promise<number>;
}

function connection<Row>(
  nodes: readonly Row[],
  keyOf: (row: Row) => string,
  { hasNextPage, hasPreviousPage, totalCount }: Around,
): Connection<Row> {
  const edges = nodes.map((node) => ({ cursor: toCursor(keyOf(node)), node }));
  const startCursor = edges.at(0)?.cursor ?? null;
  const endCursor = edges.at(-1)?.cursor ?? null;
  return {
    edges,
    nodes,
    pageInfo: { hasNextPage, hasPreviousPage, startCursor, endCursor },
    totalCount,
  };
}
