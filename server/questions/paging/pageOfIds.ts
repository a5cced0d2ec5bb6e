import { type Connection, connectionOfList } from "./connection.ts";
import type { PageArgs } from "./cursor.ts";

/** A page of a list of ids, its rows loaded for that page alone. @throws BAD_USER_INPUT for a bad page. */
export async function pageOfIds<Row>(
  ids: readonly string[],
  args: PageArgs,
  load: (ids: readonly string[]) => Promise<readonly Row[]>,
): Promise<Connection<Row>> {
  const page = connectionOfList(ids, (id) => id, args);
  const nodes = await load(page.nodes);
  const edges = nodes.map((node, index) => ({ cursor: page.edges[index]?.cursor ?? "", node }));
  return { ...page, nodes, edges };
}
