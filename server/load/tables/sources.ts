import { putSources } from "../../graph/queries.gen.ts";
import type { Folded } from "../fold.ts";
import type { Table } from "../table.ts";
import { byId, nodeTable } from "./nodes.ts";

/** `(:Source)` */
export function sourceTable({ sources }: Folded): Promise<Table> {
  return nodeTable({
    label: "Source",
    inputs: byId(sources),
    row: (source) => ({ ...source }),
    put: putSources,
  });
}
