import { networkTexts } from "../../network/texts.ts";
import { TIE_TYPE_VIEWS } from "../../ties/tieTypes.ts";
import { ACTOR_COLUMNS } from "./actorColumns.tsx";
import { countTexts } from "./countTexts.ts";
import type { ActorRow, TieRow } from "./rows.ts";
import type { RowsView } from "./rowsView.ts";
import { tableTexts } from "./texts.ts";
import { TIE_COLUMNS } from "./tieColumns.tsx";

/** Actors in a table. */
export const ACTORS: RowsView<ActorRow> = {
  columns: ACTOR_COLUMNS,
  type: "actor",
  counted: networkTexts.actors,
  selectAll: countTexts.selectActors,
  unsorted: tableTexts.asTheyCame,
  nameOf: ({ member }) => member.actor.name,
  actorOf: ({ member }) => member.actor,
};

/** Ties in a table. */
export const TIES: RowsView<TieRow> = {
  columns: TIE_COLUMNS,
  type: "tie",
  counted: networkTexts.ties,
  selectAll: countTexts.selectTies,
  unsorted: tableTexts.strongestFirst,
  nameOf: ({ tie, from, to }, say) =>
    `${from.name} ${say(TIE_TYPE_VIEWS[tie.type].forward)} ${to.name}`,
  actorOf: () => null,
};
