import type { Context } from "../context.ts";
import { type SourcesByIdRow, sourceCount, sourcesAfter } from "../graph/queries.gen.ts";
import { type Connection, connectionOfStored } from "./paging/connection.ts";
import type { PageArgs } from "./paging/cursor.ts";
import { allExisting } from "./reading/existing.ts";

export type SourcePage = Connection<SourcesByIdRow>;

/** All sources, by id. @throws BAD_USER_INPUT for a bad page. */
export function sources(context: Context, args: PageArgs): Promise<SourcePage> {
  const { engine, load, signal } = context;
  const read = async (after: string, limit: number) => {
    const rows = await engine.read(sourcesAfter, { after, limit }, { signal });
    return allExisting(
      load.source,
      rows.map((row) => row.id),
    );
  };
  return connectionOfStored(
    { read, count: () => countOfSources(context), keyOf: (source) => source.id },
    args,
  );
}

/** How many sources there are. */
export async function countOfSources({ engine, signal }: Context): Promise<number> {
  const [row] = await engine.read(sourceCount, {}, { signal });
  return row?.count ?? 0;
}

/** The sources that an actor or a region names, without markers such as `geonames`. */
export async function namedSources(
  { load }: Context,
  ids: readonly string[],
): Promise<SourcesByIdRow[]> {
  const rows = await Promise.all(ids.map((id) => load.source.load(id)));
  return rows.filter((row) => row !== null);
}
