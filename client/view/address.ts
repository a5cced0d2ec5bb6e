import { LANGUAGES } from "../languages.ts";
import { BASES, TIE_TYPES } from "../vocabulary.ts";
import {
  DEFAULT_FILTER,
  ITEM_TYPES,
  type Item,
  type Page,
  type View,
  type ViewFilter,
} from "./view.ts";

/** The address of a view: path and query, readable, without what goes without saying. */
export function addressOf(view: View): string {
  const { filter } = view;
  const parameters: Array<[name: string, values: readonly string[]]> = [
    ["select", view.select ? [`${view.select.type}:${view.select.id}`] : []],
    ["neighbours", present(view.neighbours)],
    ["open", view.open],
    ["types", filter.types],
    ["basis", filter.basis.join() === DEFAULT_FILTER.basis.join() ? [] : filter.basis],
    ["since", present(filter.since)],
    ["until", present(filter.until)],
    ["undated", filter.undated ? [] : ["no"]],
    ["programmes", filter.programmes ? ["yes"] : []],
    ["lang", present(view.language)],
  ];
  const query = parameters
    .filter(([, values]) => values.length > 0)
    .map(([name, values]) => `${name}=${values.map(encoded).join(",")}`)
    .join("&");
  return pathOf(view.page) + (query && `?${query}`);
}

/** The view that an address names. Never throws: what it does not understand is left out. */
export function viewOf(address: string): View {
  const [path = "", query = ""] = (address.split("#")[0] ?? "").split(/\?(.*)/s);
  const parameters = new Map<string, string[]>();
  for (const part of query.split("&")) {
    const [name = "", values = ""] = part.split(/=(.*)/s);
    parameters.set(name, values.split(",").map(decoded).filter(Boolean));
  }
  const all = (name: string): string[] => parameters.get(name) ?? [];
  const first = (name: string): string | null => all(name)[0] ?? null;
  return {
    page: pageOf(path),
    select: itemOf(first("select")),
    neighbours: first("neighbours"),
    open: [...new Set(all("open"))],
    filter: filterOf(all),
    language: LANGUAGES.find((each) => each === first("lang")) ?? null,
  };
}

function filterOf(all: (name: string) => string[]): ViewFilter {
  const basis = BASES.filter((each) => all("basis").includes(each));
  return {
    types: TIE_TYPES.filter((each) => all("types").includes(each)),
    basis: basis.length > 0 ? basis : DEFAULT_FILTER.basis,
    since: dateIn(all("since")),
    until: dateIn(all("until")),
    undated: all("undated")[0] !== "no",
    programmes: all("programmes")[0] === "yes",
  };
}

function dateIn(values: readonly string[]): string | null {
  return values.find((each) => /^\d{4}(-\d{2}){0,2}$/.test(each)) ?? null;
}

function pathOf(page: Page): string {
  switch (page.name) {
    case "ask":
      return "/";
    case "about":
      return "/about";
    case "links":
      return `/links/${encoded(page.from)}/${encoded(page.to)}`;
    case "item":
      return `/${page.item.type}/${encoded(page.item.id)}`;
    case "notFound":
      return page.path;
  }
}

function pageOf(path: string): Page {
  const [name = "", ...ids] = path.split("/").slice(1);
  const [first = "", second = ""] = ids.map(decoded);
  if (name === "" && ids.length === 0) return { name: "ask" };
  if (name === "about" && ids.length === 0) return { name: "about" };
  if (name === "links" && ids.length === 2 && first && second)
    return { name: "links", from: first, to: second };
  const type = ITEM_TYPES.find((each) => each === name);
  if (type && ids.length === 1 && first) return { name: "item", item: { type, id: first } };
  return { name: "notFound", path };
}

function itemOf(text: string | null): Item | null {
  const [name = "", id = ""] = (text ?? "").split(/:(.*)/s);
  const type = ITEM_TYPES.find((each) => each === name);
  return type && id ? { type, id } : null;
}

function present(value: string | null): string[] {
  return value ? [value] : [];
}

/** Colons, which addresses may carry, are left readable; half characters, which they may not, are replaced. */
function encoded(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, "\uFFFD")).replaceAll("%3A", ":");
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll("+", " "));
  } catch {
    return text;
  }
}
