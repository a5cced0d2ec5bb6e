import type { Dataset } from "../../../seed/dataset.ts";
import { fold } from "../fold.ts";
import type { Table } from "../table.ts";
import { grouped, programmes } from "../ties.ts";
import { actorTable } from "./actors.ts";
import { evidenceTable } from "./evidence.ts";
import { factTable } from "./facts.ts";
import { identityTable } from "./identities.ts";
import { regionTable, withinTable } from "./regions.ts";
import { sourceTable } from "./sources.ts";
import { termTable } from "./terms.ts";
import { actorThemeTable, themeTable } from "./themes.ts";
import { locationTable, tieTables } from "./ties.ts";

/** The graph that a dataset stands for, in the order in which it can be written. */
export async function tables(dataset: Dataset): Promise<Table[]> {
  const folded = await fold(dataset);
  const groups = await grouped(folded.relations);
  return [
    await sourceTable(folded),
    await regionTable(folded),
    await themeTable(folded),
    await actorTable(folded, programmes(groups.ties.values())),
    await evidenceTable(folded),
    await factTable(folded),
    await identityTable(folded),
    await termTable(folded),
    await withinTable(folded),
    await locationTable(groups),
    await actorThemeTable(folded),
    ...(await tieTables(groups)),
  ];
}
