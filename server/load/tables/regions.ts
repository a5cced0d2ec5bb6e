import { searchText } from "../../../seed/searchKey.ts";
import { addParents, putRegions } from "../../graph/queries.gen.ts";
import type { Folded } from "../fold.ts";
import type { Table } from "../table.ts";
import { translator } from "../translations.ts";
import { byId, nodeTable } from "./nodes.ts";
import { relationTable } from "./relations.ts";

/** `(:Region)` */
export function regionTable({ regions, translations }: Folded): Promise<Table> {
  const translate = translator(translations);
  return nodeTable({
    label: "Region",
    inputs: byId(regions),
    row: ({ parent: _, ...region }) => {
      const { nb = null, en = null, fi = null } = translate("region", region.id) ?? {};
      return {
        ...region,
        nameNb: nb,
        nameEn: en,
        nameFi: fi,
        searchText: searchText([region.name, ...region.aliases, nb, en, fi]),
      };
    },
    put: putRegions,
  });
}

/** `(:Region)-[:WITHIN]->(:Region)` */
export function withinTable({ regions }: Folded): Promise<Table> {
  const rows = regions.flatMap(({ id, parent }) =>
    parent === null ? [] : [{ id: `${id}~WITHIN~${parent}`, region: id, parent }],
  );
  return relationTable({
    leaves: "Region",
    type: "WITHIN",
    inputs: byId(rows),
    row: (row) => row,
    put: addParents,
  });
}
