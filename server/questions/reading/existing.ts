import type DataLoader from "dataloader";

/** The row of an id that the graph itself has given. @throws Error where it is gone: our own fault. */
export async function existing<Row>(
  loader: DataLoader<string, Row | null>,
  id: string,
): Promise<Row> {
  const row = await loader.load(id);
  if (row === null) throw new Error(`wanted a row of ${id}, which the graph has named, got none`);
  return row;
}

/** The rows of ids that the graph itself has given, in their order. */
export function allExisting<Row>(
  loader: DataLoader<string, Row | null>,
  ids: readonly string[],
): Promise<Row[]> {
  return Promise.all(ids.map((id) => existing(loader, id)));
}
