import { without } from "../explore/steps/groups.ts";
import { hiding, pinning, showingAll } from "../explore/steps/marks.ts";
import { selectingActors } from "../explore/steps/selecting.ts";
import { showingOnlySelected } from "../explore/steps/showing.ts";
import type { Action, Situation } from "./action.ts";

const some = ({ actors }: Situation): boolean => actors.length > 0;

/** What is in sight, and what stays where it is. */
export const sightActions: readonly Action[] = [
  {
    id: "hide",
    name: { nb: "Skjul", en: "Hide", fi: "Piilota" },
    icon: "hide",
    keys: ["h"],
    on: ["toolbar", "menu"],
    ready: some,
    run: ({ view, actors, go }) => go(hiding(view, actors)),
  },
  {
    id: "only",
    name: {
      nb: "Vis bare det valgte",
      en: "Show only the selection",
      fi: "Näytä vain valinta",
    },
    icon: "only",
    keys: ["o"],
    on: ["toolbar", "menu"],
    ready: (situation) => some(situation) || situation.view.explored.onlySelected,
    pressed: ({ view }) => view.explored.onlySelected,
    run({ view, actors, go }) {
      const { onlySelected } = view.explored;
      const chosen = onlySelected ? view : selectingActors(view, actors);
      go(showingOnlySelected(chosen, !onlySelected));
    },
  },
  {
    id: "showAll",
    name: { nb: "Vis alt skjult", en: "Show all that is hidden", fi: "Näytä kaikki piilotetut" },
    icon: "show",
    keys: ["Shift+h"],
    on: ["toolbar"],
    ready: ({ view }) => view.explored.hidden.length > 0 || view.explored.onlySelected,
    run: ({ view, go }) => go(showingAll(view)),
  },
  {
    id: "pin",
    name: { nb: "Fest plasseringen", en: "Pin in place", fi: "Kiinnitä paikalleen" },
    icon: "pin",
    keys: ["p"],
    on: ["toolbar", "menu"],
    ready: some,
    pressed: ({ view, actors }) =>
      actors.length > 0 && actors.every((id) => view.explored.pinned.includes(id)),
    run: ({ view, actors, go }) => go(pinning(view, actors)),
  },
  {
    id: "remove",
    name: { nb: "Ta ut av bildet", en: "Take out of the picture", fi: "Poista kuvasta" },
    icon: "minus",
    keys: ["Delete"],
    on: ["menu"],
    ready: some,
    run: ({ view, actors, go }) => go(without(view, actors)),
  },
];
