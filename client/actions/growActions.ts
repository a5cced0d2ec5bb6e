import { collapsedAround, expandedAround, isExpandedAround } from "../explore/steps/around.ts";
import { expanded } from "../explore/steps/groups.ts";
import { isHiddenByEnds } from "../network/hiddenByEnds.ts";
import { FEWEST_ENDS, MOST_ACTORS, MOST_ENDS, MOST_STEPS } from "../view/explored.ts";
import type { Action, Situation } from "./action.ts";

const hasRoom = ({ network }: Situation): boolean => network.members.size < MOST_ACTORS;

/** Those of the actors that have ties beyond the picture. */
function withMore({ view, network, actors }: Situation): string[] {
  return actors.filter((id) => {
    const all = network.members.get(id)?.tieCount ?? 0;
    const here = network.ties.filter(
      (tie) =>
        (tie.from.id === id || tie.to.id === id) &&
        (!network.hiddenTies.has(tie.id) || isHiddenByEnds(tie, network, view.filter)),
    );
    return here.length < all;
  });
}

/** Bringing actors into the picture, and what they brought out of it. */
export const growActions: readonly Action[] = [
  {
    id: "search",
    name: { nb: "Legg til …", en: "Add …", fi: "Lisää …" },
    icon: "plus",
    keys: ["a"],
    on: ["toolbar"],
    ready: (situation) => hasRoom(situation) && situation.effects.opener("search") !== null,
    run: ({ effects }) => effects.opener("search")?.(),
  },
  {
    id: "expand",
    name: { nb: "Vis flere naboer", en: "Show more neighbours", fi: "Näytä lisää naapureita" },
    icon: "expand",
    keys: ["e"],
    on: ["toolbar", "menu"],
    ready: (situation) =>
      hasRoom(situation) && situation.actors.length <= MOST_STEPS && withMore(situation).length > 0,
    run: (situation) => situation.go(expandedAround(situation.view, withMore(situation))),
  },
  {
    id: "collapse",
    name: { nb: "Fold sammen", en: "Collapse what it brought", fi: "Supista sen tuomat" },
    icon: "collapse",
    keys: ["Shift+e"],
    on: ["toolbar", "menu"],
    ready: ({ view, actors }) => isExpandedAround(view, actors),
    run: ({ view, actors, go }) => go(collapsedAround(view, actors)),
  },
  {
    id: "paths",
    name: {
      nb: "Finn veier mellom de valgte",
      en: "Find paths between them",
      fi: "Etsi polut niiden väliltä",
    },
    icon: "paths",
    keys: ["b"],
    on: ["toolbar", "menu"],
    ready: (situation) =>
      hasRoom(situation) &&
      situation.actors.length >= FEWEST_ENDS &&
      situation.actors.length <= MOST_ENDS,
    run: ({ view, actors, go }) => go(expanded(view, { type: "paths", among: [...actors] })),
  },
];
