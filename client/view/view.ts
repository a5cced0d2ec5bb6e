import type { Language } from "../languages.ts";
import type { Basis, TieType } from "../ties/tieLine.gen.ts";

/** What a panel can show and a page can be about. */
export type ItemType = "actor" | "tie" | "region" | "source";
export const ITEM_TYPES: readonly ItemType[] = ["actor", "tie", "region", "source"];

/** One thing of the data, by its id. */
export interface Item {
  readonly type: ItemType;
  readonly id: string;
}

/** The address's path. `ask` is the first screen, which answers the default question. */
export type Page =
  | { readonly name: "ask" }
  | { readonly name: "links"; readonly from: string; readonly to: string }
  | { readonly name: "item"; readonly item: Item }
  | { readonly name: "about" }
  | { readonly name: "notFound"; readonly path: string };

/** Which ties count. Empty `types` means all of them. */
export interface ViewFilter {
  readonly types: readonly TieType[];
  readonly basis: readonly Basis[];
  readonly since: string | null;
  readonly until: string | null;
  readonly undated: boolean;
  readonly programmes: boolean;
}

/** All that the address says, and all that decides what is on the screen. */
export interface View {
  readonly page: Page;
  /** What the panel shows. */
  readonly select: Item | null;
  /** The actor whose neighbours are shown. */
  readonly neighbours: string | null;
  /** Keys of the rows and groups that are open; each part of the page names its own. */
  readonly open: readonly string[];
  readonly filter: ViewFilter;
  /** Null where the address leaves it to the reader. */
  readonly language: Language | null;
}

/** What counts where the address says nothing: every type, no plans, no programme. */
export const DEFAULT_FILTER: ViewFilter = {
  types: [],
  basis: ["STATED", "INFERRED"],
  since: null,
  until: null,
  undated: true,
  programmes: false,
};

/** Whether a filter leaves out no more than goes without saying. */
export function isUsual(filter: ViewFilter): boolean {
  return JSON.stringify(filter) === JSON.stringify({ ...filter, ...DEFAULT_FILTER });
}

/** A page with nothing selected, opened or filtered. */
export function plainView(page: Page, language: Language | null = null): View {
  return { page, select: null, neighbours: null, open: [], filter: DEFAULT_FILTER, language };
}

/** The view that shows an item: selected beside a question, on its own page elsewhere. */
export function viewOfItem(view: View, item: Item): View {
  return isQuestion(view.page)
    ? { ...view, select: item }
    : plainView({ name: "item", item }, view.language);
}

/** The view with a row or group opened or closed. */
export function toggled(view: View, key: string): View {
  const open = view.open.includes(key)
    ? view.open.filter((each) => each !== key)
    : [...view.open, key];
  return { ...view, open };
}

/** Whether the page is an answer with list, picture and panel. */
export function isQuestion(page: Page): boolean {
  return page.name === "ask" || page.name === "links";
}
