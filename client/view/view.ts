import type { ActorKind } from "../kinds/actorName.gen.ts";
import type { Language } from "../languages.ts";
import type { RegionLevel } from "../question/search.gen.ts";
import type { Direction } from "../ties/tieCounts.gen.ts";
import type { Basis, TieType } from "../ties/tieLine.gen.ts";
import { type Explored, UNEXPLORED } from "./explored.ts";

/** What a panel can show and a page can be about. */
export const ITEM_TYPES = ["actor", "tie", "region", "theme", "source"] as const;
export type ItemType = (typeof ITEM_TYPES)[number];

/** One thing of the data, by its id. */
export interface Item {
  readonly type: ItemType;
  readonly id: string;
}

/** What two sources say of an actor's ties of one type and direction. */
export interface Comparison {
  readonly actor: string;
  readonly type: TieType;
  readonly direction: Direction;
  readonly first: string;
  readonly second: string;
}

/** The address's path. `ask` is the first screen, which answers the default question. */
export type Page =
  | { readonly name: "ask" }
  | { readonly name: "links"; readonly from: string; readonly to: string }
  | { readonly name: "explore"; readonly from: Start | null }
  | { readonly name: "item"; readonly item: Item }
  | ({ readonly name: "compare" } & Comparison)
  | { readonly name: "gaps"; readonly groups: Groups }
  | { readonly name: "gap"; readonly from: string; readonly to: string }
  | { readonly name: "brokerage"; readonly sides: readonly string[] }
  | { readonly name: "about" }
  | { readonly name: "notFound"; readonly path: string };

/** Which groups are set against each other: the regions of a level, all clusters, or some by id. */
export type Groups =
  | { readonly level: RegionLevel }
  | { readonly clusters: "all" | readonly string[] };

/** What an exploration can begin with. */
export const START_TYPES = ["actor", "region", "theme"] as const;
export interface Start extends Item {
  readonly type: (typeof START_TYPES)[number];
}

/** Which ties count and, where the network is explored, which actors. Empty lists mean all of them. */
export interface ViewFilter {
  readonly types: readonly TieType[];
  readonly basis: readonly Basis[];
  readonly since: string | null;
  readonly until: string | null;
  readonly undated: boolean;
  readonly programmes: boolean;
  readonly kinds: readonly ActorKind[];
  readonly regions: readonly string[];
  readonly themes: readonly string[];
  readonly text: string | null;
}

/** All that the address says, and all that decides what is on the screen. */
export interface View {
  readonly page: Page;
  /** What the panel shows; several only where the network is explored. */
  readonly select: readonly Item[];
  /** Keys of the rows and groups that are open; each part of the page names its own. */
  readonly open: readonly string[];
  readonly filter: ViewFilter;
  readonly explored: Explored;
  /** Null where the address leaves it to the reader. */
  readonly language: Language | null;
}

/** What counts where the address says nothing: every actor, every type, no plans, no programme. */
export const DEFAULT_FILTER: ViewFilter = {
  types: [],
  basis: ["STATED", "INFERRED"],
  since: null,
  until: null,
  undated: true,
  programmes: false,
  kinds: [],
  regions: [],
  themes: [],
  text: null,
};

/** Whether a filter leaves out no more than goes without saying. */
export function isUsual(filter: ViewFilter): boolean {
  return JSON.stringify(filter) === JSON.stringify({ ...filter, ...DEFAULT_FILTER });
}

/** A page with nothing selected, opened or filtered. */
export function plainView(page: Page, language: Language | null = null): View {
  return {
    page,
    select: [],
    open: [],
    filter: DEFAULT_FILTER,
    explored: UNEXPLORED,
    language,
  };
}

/** The view that shows an item: selected where there is a panel, on its own page elsewhere. */
export function viewOfItem(view: View, item: Item): View {
  return hasPanel(view.page)
    ? { ...view, select: [item] }
    : plainView({ name: "item", item }, view.language);
}

/** Whether an item is among what is selected. */
export function isSelected({ select }: View, { type, id }: Item): boolean {
  return select.some((each) => each.type === type && each.id === id);
}

/** The view with a row or group opened or closed. */
export function toggled(view: View, key: string): View {
  const open = view.open.includes(key)
    ? view.open.filter((each) => each !== key)
    : [...view.open, key];
  return { ...view, open };
}

/** Whether the page is an answer with list and picture. */
export function isQuestion(page: Page): boolean {
  return page.name === "ask" || page.name === "links";
}

/** Whether what is selected stands in a panel beside the page. */
export function hasPanel(page: Page): boolean {
  return isQuestion(page) || ["explore", "gap", "brokerage"].includes(page.name);
}
