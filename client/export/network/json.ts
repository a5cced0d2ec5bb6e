import { ACTOR_COLUMNS } from "./actorColumns.ts";
import type { Column, Value } from "./column.ts";
import type { ExportedNetwork } from "./exported.ts";
import { metadataOf } from "./metadata.ts";
import { TIE_COLUMNS } from "./tieColumns.ts";

/** A network in node-link form, as networkx reads it: `node_link_graph(data, edges="edges")`. */
export function jsonOf({ account, actors, ties }: ExportedNetwork): string {
  const network = {
    directed: true,
    multigraph: true,
    graph: Object.fromEntries(metadataOf(account).map(({ name, value }) => [name, value])),
    nodes: actors.map((actor) => ({ id: actor.id, ...valuesOf(ACTOR_COLUMNS, actor) })),
    edges: ties.map((each) => ({
      source: each.tie.from.id,
      target: each.tie.to.id,
      key: each.id,
      ...valuesOf(TIE_COLUMNS, each),
    })),
  };
  return `${JSON.stringify(network, null, 2)}\n`;
}

function valuesOf<Of>(columns: ReadonlyArray<Column<Of>>, each: Of): Record<string, Value> {
  return Object.fromEntries(columns.map((column) => [column.name, column.of(each)]));
}
