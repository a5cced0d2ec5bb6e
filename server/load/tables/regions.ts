import { searchText } from "../../../seed/searchKey.ts";
import { addParents, putRegions } from "../../graph/queries.gen.ts";
import type { Folded } from "../fold.ts";
import { statement } from "../statement.ts";
import { type Table, table } from "../table.ts";
import { translator } from "../translations.ts";
import { cutLeaving } from "./leaving.ts";
import { byId, nodeTable } from "./nodes.ts";

/** `(:Region)` */
export function regionTable({ regions, translations }: Folded): Promise<Table> {
  const translate = translator(translations);
  return nodeTable({
    label: "Region",
    inputs: byId(regions),
    row: ({ parent: _, ...region }) => {
      const names = translate("region", region.id);
      const { nb = null, en = null, fi = null } = names ?? {};
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
  const inputs = new Map<string, { region: string; parent: string }>();
  for (const { id, parent } of regions) {
    if (parent !== null) inputs.set(withinId(id, parent), { region: id, parent });
  }
  return table({
    name: "WITHIN",
    sort: "relationship",
    replaces: true,
    inputs,
    row: (ends) => ends,
    put: (rows) => [
      statement(addParents, {
        rows: rows.map(({ row, mark }) => ({
          ...row,
          within: { id: withinId(row.region, row.parent), ...mark },
        })),
      }),
    ],
    cut: cutLeaving("Region", "WITHIN"),
  });
}

function withinId(region: string, parent: string): string {
  return `${region}~WITHIN~${parent}`;
}
