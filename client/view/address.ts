import { LANGUAGES } from "../languages.ts";
import { packed, unpacked } from "./address/compact.ts";
import { exploredIn, exploredParameters } from "./address/explored.ts";
import { filterIn, filterParameters } from "./address/filter.ts";
import {
  decoded,
  encodedReadably,
  type Parameter,
  parametersIn,
  queryOf,
} from "./address/parameters.ts";
import { pageOf, pathOf } from "./address/path.ts";
import { type Ignored, Reading } from "./address/reading.ts";
import type { Explored } from "./explored.ts";
import { remembering } from "./remembering.ts";
import { ITEM_TYPES, type Item, type View } from "./view.ts";

/** The version of what `add` says; a later one keeps reading this. */
const VERSION = "1";

/** Characters from which on a query is packed: some programs cut longer addresses. */
const LONG = 1_800;

/** The address of a view: path and query, readable as long as it is short, without what goes without saying. */
export function addressOf(view: View): string {
  const { select, open, filter, explored, language } = view;
  const own = queryOf([["lang", language ? [language] : []]]);
  const first = queryOf([
    ["v", explored.groups.length > 0 ? [VERSION] : []],
    ["select", select.map(({ type, id }) => encodedReadably(`${type}:${id}`))],
    ["open", open.map(encodedReadably)],
    ...filterParameters(filter),
  ]);
  const last = exploredText(explored);
  const query = joined(shortened([first, last]), own);
  return pathOf(view.page) + (query && `?${query}`);
}

/** A query of two parts: as it is, or with what is explored packed, or where that is not enough all of it. */
function shortened([first, explored]: readonly [string, string]): string {
  const plain = joined(first, explored);
  if (plain.length <= LONG) return plain;
  return first.length <= LONG && explored ? joined(first, folded(explored)) : folded(plain);
}

const joined = (...parts: readonly string[]): string => parts.filter(Boolean).join("&");

const folded = remembering((query: string) => queryOf([["z", [packed(query)]]]));

/** Of one exploration there are hundreds of links on a page, which differ in what they select. */
const exploredText = remembering((explored: Explored) => queryOf(exploredParameters(explored)));

/** What an address says, and what in it says nothing. */
export interface Read {
  readonly view: View;
  readonly ignored: readonly Ignored[];
}

/** The view that an address names. Never throws: what it does not understand is left out, and told. */
export function readAddress(address: string): Read {
  const [path = "", query = ""] = (address.split("#")[0] ?? "").split(/\?(.*)/s);
  const reading = new Reading(unfolded(parametersIn(query)));
  const [neighbours] = reading.unique("neighbours");
  const page = pageOf(path);
  reading.among("v", [VERSION]);
  const view: View = {
    // Until explorations had a page of their own, neighbours stood on any page.
    page: neighbours ? { name: "explore", from: { type: "actor", id: neighbours } } : page,
    select: uniqueItems(reading.all("select", itemIn)),
    open: reading.unique("open"),
    filter: filterIn(reading),
    explored: exploredIn(reading),
    language: reading.among("lang", LANGUAGES)[0] ?? null,
  };
  return { view, ignored: reading.ignored() };
}

/** The view that an address names. Never throws: what it does not understand is left out. */
export function viewOf(address: string): View {
  return readAddress(address).view;
}

/** The parameters with those that were packed in their place. */
function unfolded(parameters: readonly Parameter[]): Parameter[] {
  return parameters.flatMap((parameter): Parameter[] => {
    const [name, [value = ""]] = parameter;
    const query = name === "z" ? unpacked(value) : null;
    return query === null ? [parameter] : parametersIn(query);
  });
}

function itemIn(raw: string): Item | null {
  const [name = "", id = ""] = decoded(raw).split(/:(.*)/s);
  const type = ITEM_TYPES.find((each) => each === name);
  return type && id ? { type, id } : null;
}

function uniqueItems(items: readonly Item[]): Item[] {
  return [...new Map(items.map((item) => [`${item.type}:${item.id}`, item])).values()];
}
