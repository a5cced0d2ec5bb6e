import { type Page, plainView } from "../view/view.ts";
import type { Action, Situation } from "./action.ts";

/** Shows another page in the language of this one. */
function turnTo({ view, go }: Situation, page: Page): void {
  go(plainView(page, view.language));
}

/** The ways from an actor to other pages. */
export const onwardActions: readonly Action[] = [
  {
    id: "start",
    name: { nb: "Start på nytt herfra", en: "Start anew from here", fi: "Aloita alusta tästä" },
    icon: "start",
    on: ["menu"],
    ready: ({ actors }) => actors.length === 1,
    run(situation) {
      const [id = ""] = situation.actors;
      turnTo(situation, { name: "explore", from: { type: "actor", id } });
    },
  },
  {
    id: "page",
    name: { nb: "Åpne egen side", en: "Open its page", fi: "Avaa oma sivu" },
    icon: "outward",
    on: ["menu"],
    ready: ({ actors }) => actors.length === 1,
    run(situation) {
      const [id = ""] = situation.actors;
      turnTo(situation, { name: "item", item: { type: "actor", id } });
    },
  },
  {
    id: "links",
    name: {
      nb: "Spør hvem som knytter de to sammen",
      en: "Ask who links the two",
      fi: "Kysy, kuka yhdistää ne",
    },
    icon: "links",
    on: ["menu"],
    ready: ({ actors }) => actors.length === 2,
    run(situation) {
      const [from = "", to = ""] = situation.actors;
      turnTo(situation, { name: "links", from, to });
    },
  },
];
