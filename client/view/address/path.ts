import { DIRECTIONS, REGION_LEVELS, TIE_TYPES } from "../../vocabulary.ts";
import { type Groups, ITEM_TYPES, type Page, START_TYPES } from "../view.ts";
import { decoded, encodedReadably } from "./parameters.ts";

/** The path of a page. */
export function pathOf(page: Page): string {
  switch (page.name) {
    case "ask":
      return "/";
    case "about":
      return "/about";
    case "links":
      return joined("links", page.from, page.to);
    case "gaps":
      return joined("gaps", ...groupParts(page.groups));
    case "gap":
      return joined("gap", page.from, page.to);
    case "brokerage":
      return joined("brokerage", ...page.sides);
    case "explore":
      return page.from ? joined("explore", page.from.type, page.from.id) : "/explore";
    case "item":
      return joined(page.item.type, page.item.id);
    case "compare": {
      const { actor, type, direction, first, second } = page;
      return joined("compare", actor, type, direction.toLowerCase(), first, second);
    }
    case "notFound":
      return page.path;
  }
}

/** The page that a path names; `notFound` where it names none. */
export function pageOf(path: string): Page {
  const parts = path.split("/").slice(1);
  const [name = "", ...rest] = parts;
  const values = rest.map(decoded);
  // What every object has, such as `valueOf`, is no page.
  const known = Object.hasOwn(PAGES, name) ? PAGES[name] : undefined;
  const page = values.every(Boolean) ? known?.(values) : null;
  return page ?? { name: "notFound", path };
}

/** How each first part of a path goes on; null where it leads nowhere. */
const PAGES: Readonly<Record<string, (values: readonly string[]) => Page | null>> = {
  "": (values) => (values.length === 0 ? { name: "ask" } : null),
  about: (values) => (values.length === 0 ? { name: "about" } : null),
  links: ([from, to, ...more]) =>
    from && to && more.length === 0 ? { name: "links", from, to } : null,
  gaps(parts) {
    const groups = groupsIn(parts);
    return groups && { name: "gaps", groups };
  },
  gap: ([from, to, ...more]) =>
    from && to && more.length === 0 ? { name: "gap", from, to } : null,
  brokerage: (sides) => (sides.length <= 2 ? { name: "brokerage", sides } : null),
  explore([name, id, ...more]) {
    if (name === undefined) return { name: "explore", from: null };
    const type = START_TYPES.find((each) => each === name);
    return type && id && more.length === 0 ? { name: "explore", from: { type, id } } : null;
  },
  compare([actor, name, way, first, second, ...more]) {
    const type = TIE_TYPES.find((each) => each === name);
    const direction = DIRECTIONS.find((each) => each.toLowerCase() === way);
    if (!actor || !type || !direction || !first || !second || more.length > 0) return null;
    return { name: "compare", actor, type, direction, first, second };
  },
  ...Object.fromEntries(
    ITEM_TYPES.map((type) => [
      type,
      ([id, ...more]: readonly string[]): Page | null =>
        id && more.length === 0 ? { name: "item", item: { type, id } } : null,
    ]),
  ),
};

/** Counties go without saying. */
function groupParts(groups: Groups): string[] {
  if ("level" in groups) return groups.level === "COUNTY" ? [] : [groups.level.toLowerCase()];
  return ["clusters", ...(groups.clusters === "all" ? [] : groups.clusters)];
}

function groupsIn([name = "county", ...ids]: readonly string[]): Groups | null {
  if (name === "clusters") return { clusters: ids.length === 0 ? "all" : [...new Set(ids)] };
  const level = REGION_LEVELS.find((each) => each.toLowerCase() === name);
  return level && ids.length === 0 ? { level } : null;
}

function joined(...parts: readonly string[]): string {
  return `/${parts.map(encodedReadably).join("/")}`;
}
