import type { ThemeRow } from "../../../seed/dataset.ts";
import { searchText } from "../../../seed/searchKey.ts";
import { addActorThemes, putThemes } from "../../graph/queries.gen.ts";
import type { Folded } from "../fold.ts";
import { statement } from "../statement.ts";
import { type Table, table } from "../table.ts";
import { translator } from "../translations.ts";
import { cutLeaving } from "./leaving.ts";
import { nodeTable } from "./nodes.ts";

/** `(:Theme)`: every theme that an actor has. */
export function themeTable({ themes, translations }: Folded): Promise<Table> {
  const translate = translator(translations);
  return nodeTable({
    label: "Theme",
    inputs: new Map(themes.map(({ theme }) => [theme, theme])),
    row: (id) => {
      const { nb = null, en = null, fi = null } = translate("theme", id) ?? {};
      return {
        id,
        labelNb: nb,
        labelEn: en,
        labelFi: fi,
        searchText: searchText([en, nb, fi, id]),
      };
    },
    put: putThemes,
  });
}

/** `(:Actor)-[:HAS_THEME]->(:Theme)`; of two folded rows that say the same, the first. */
export function actorThemeTable({ themes }: Folded): Promise<Table> {
  const inputs = new Map<string, ThemeRow>();
  for (const row of themes) if (!inputs.has(relationId(row))) inputs.set(relationId(row), row);
  return table({
    name: "HAS_THEME",
    sort: "relationship",
    replaces: true,
    inputs,
    row: ({ actor, theme, source, locator }) => ({ actor, theme, source, locator }),
    put: (rows) => [
      statement(addActorThemes, {
        rows: rows.map(({ row, mark }) => ({
          actor: row.actor,
          theme: row.theme,
          relation: { id: relationId(row), source: row.source, locator: row.locator, ...mark },
        })),
      }),
    ],
    cut: cutLeaving("Actor", "HAS_THEME"),
  });
}

function relationId({ actor, theme, source }: ThemeRow): string {
  return `${actor}~HAS_THEME~${theme}~${source}`;
}
