import { searchText } from "../../../seed/searchKey.ts";
import { addActorThemes, putThemes } from "../../graph/queries.gen.ts";
import type { Folded } from "../fold.ts";
import type { Table } from "../table.ts";
import { translator } from "../translations.ts";
import { byId, nodeTable } from "./nodes.ts";
import { relationTable } from "./relations.ts";

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
  const rows = themes.map(({ actor, theme, source, locator }) => {
    return { id: `${actor}~HAS_THEME~${theme}~${source}`, actor, theme, source, locator };
  });
  return relationTable({
    leaves: "Actor",
    type: "HAS_THEME",
    inputs: byId(rows.toReversed()),
    row: (row) => row,
    put: addActorThemes,
  });
}
