import type { RowLoader } from "./batching.ts";

/**
 * The row of an id that the graph itself has given, at once where it was read before.
 * @throws Error where it is gone: our own fault.
 */
export function existing<Row extends { id: string }>(
  loader: RowLoader<Row>,
  id: string,
): Row | Promise<Row> {
  return loader.known(id) ?? loaded(loader, id);
}

/** The rows of ids that the graph itself has given, in their order. */
export function allExisting<Row extends { id: string }>(
  loader: RowLoader<Row>,
  ids: readonly string[],
): Promise<Row[]> {
  return Promise.all(ids.map((id) => existing(loader, id)));
}

async function loaded<Row extends { id: string }>(
  loader: RowLoader<Row>,
  id: string,
): Promise<Row> {
  const row = await loader.load(id);
  if (row === null) throw new Error(`wanted a row of ${id}, which the graph has named, got none`);
  return row;
}
