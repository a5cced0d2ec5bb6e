import { showingAs } from "../explore/steps/showing.ts";
import type { ViewName } from "../view/explored.ts";
import type { Action, Situation } from "./action.ts";

const isGraph = ({ view }: Situation): boolean => view.explored.shownAs === "graph";
const hasActors = ({ shown }: Situation): boolean => shown.actors.length > 0;

/** A switch to one of the views. */
function showing(as: ViewName, rest: Pick<Action, "name" | "icon" | "keys">): Action {
  return {
    id: as,
    ...rest,
    on: ["toolbar"],
    ready: ({ network }) => network.members.size > 0,
    pressed: ({ view }) => view.explored.shownAs === as,
    run: ({ view, go }) => go(showingAs(view, as)),
  };
}

/** How the whole is shown. */
export const pictureActions: readonly Action[] = [
  showing("graph", {
    name: { nb: "Vis som graf", en: "Show as graph", fi: "Näytä verkkona" },
    icon: "graph",
    keys: ["g"],
  }),
  showing("table", {
    name: { nb: "Vis som tabell", en: "Show as table", fi: "Näytä taulukkona" },
    icon: "table",
    keys: ["t"],
  }),
  {
    id: "fit",
    name: { nb: "Vis hele bildet", en: "Show the whole picture", fi: "Näytä koko kuva" },
    icon: "fit",
    keys: ["0"],
    on: ["toolbar"],
    ready: (situation) => isGraph(situation) && hasActors(situation),
    run: ({ effects }) => effects.fit(),
  },
  {
    id: "arrange",
    name: { nb: "Ordne på nytt", en: "Arrange anew", fi: "Järjestä uudelleen" },
    icon: "arrange",
    keys: ["r"],
    on: ["toolbar"],
    ready: (situation) => isGraph(situation) && hasActors(situation),
    run: ({ effects }) => effects.arrange(),
  },
];
