import { selecting } from "../explore/steps/marks.ts";
import { selectingActors, withNeighbours } from "../explore/steps/selecting.ts";
import type { Action, Situation } from "./action.ts";

/** The neighbours in sight that are not among the actors. */
function newNeighbours({ shown, actors }: Situation): string[] {
  return withNeighbours(shown, actors).filter((id) => !actors.includes(id));
}

const allShown = ({ shown }: Situation): string[] => shown.actors.map(({ actor }) => actor.id);

/** What is selected. */
export const selectActions: readonly Action[] = [
  {
    id: "selectNeighbours",
    name: { nb: "Velg også naboene", en: "Select the neighbours too", fi: "Valitse myös naapurit" },
    icon: "neighbours",
    keys: ["n"],
    on: ["menu"],
    ready: (situation) => situation.actors.length > 0 && newNeighbours(situation).length > 0,
    run: ({ view, shown, actors, go }) => go(selectingActors(view, withNeighbours(shown, actors))),
  },
  {
    id: "selectAll",
    name: { nb: "Velg alle", en: "Select all", fi: "Valitse kaikki" },
    icon: "check",
    keys: ["Mod+a"],
    on: [],
    ready: (situation) => situation.shown.actors.length > situation.actors.length,
    run: (situation) => situation.go(selectingActors(situation.view, allShown(situation))),
  },
  {
    id: "selectNone",
    name: { nb: "Velg ingenting", en: "Select nothing", fi: "Poista valinta" },
    icon: "close",
    keys: ["Escape"],
    on: [],
    ready: ({ view }) => view.select.length > 0,
    run: ({ view, go }) => go(selecting(view, null)),
  },
];
