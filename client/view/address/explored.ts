import { DIRECTIONS, TIE_TYPES } from "../../vocabulary.ts";
import {
  type Explored,
  FEWEST_ENDS,
  type Group,
  MOST_ACTORS,
  MOST_ENDS,
  MOST_STEPS,
  type Origin,
  type Placed,
  UNEXPLORED,
  VIEW_NAMES,
} from "../explored.ts";
import { decoded, encoded, encodedReadably, type Parameter } from "./parameters.ts";
import type { Reading } from "./reading.ts";

/** An exploration as parameters: `add=neighbours:act:SUPPORTS:in,sintef@12.-4`, one for each group. */
export function exploredParameters(explored: Explored): Parameter[] {
  const { groups, hidden, pinned, shownAs, onlySelected, table } = explored;
  const { sort } = table;
  return [
    ...groups.map(({ origin, actors }): Parameter => {
      return ["add", [originText(origin), ...(actors ?? []).map(placedText)]];
    }),
    ["hide", hidden.map(encodedReadably)],
    ["pin", pinned.map(encodedReadably)],
    ["as", shownAs === UNEXPLORED.shownAs ? [] : [shownAs]],
    ["only", onlySelected ? ["selected"] : []],
    ["rows", table.rows === "ties" ? ["ties"] : []],
    // A name's own minus is encoded, since one in front says which way.
    [
      "sort",
      sort ? [(sort.descending ? "-" : "") + encoded(sort.column).replace(/^-/, "%2D")] : [],
    ],
    ["columns", table.columns.map(encodedReadably)],
  ];
}

/** The exploration that an address names. */
export function exploredIn(reading: Reading): Explored {
  const [sort] = reading.all("sort", (raw) => {
    const [, minus = "", column = ""] = /^(-?)(.+)$/.exec(raw) ?? [];
    return column ? { column: decoded(column), descending: minus === "-" } : null;
  });
  return {
    groups: withRoom(withoutRepeats(reading.groups("add", groupIn)), reading),
    hidden: reading.unique("hide"),
    pinned: reading.unique("pin"),
    shownAs: reading.among("as", VIEW_NAMES)[0] ?? UNEXPLORED.shownAs,
    onlySelected: reading.among("only", ["selected"]).length > 0,
    table: {
      rows: reading.among("rows", ["ties"])[0] ?? "actors",
      sort: sort ?? null,
      columns: reading.unique("columns"),
    },
  };
}

function originText(origin: Origin): string {
  switch (origin.type) {
    case "chosen":
      return "chosen";
    case "neighbours": {
      const { of, tie, direction } = origin;
      return ["neighbours", encoded(of), tie ?? "any", direction?.toLowerCase() ?? "any"].join(":");
    }
    case "paths":
      return ["paths", ...origin.among.map(encoded)].join(":");
    default:
      return `${origin.type}:${encoded(origin.id)}`;
  }
}

function originIn(text: string): Origin | null {
  const [type, ...parts] = text.split(":");
  const [id = "", name, way] = parts.map(decoded);
  if (type === "chosen") return { type };
  if (type === "paths") return pathsIn(parts.map(decoded));
  if (!id) return null;
  if (type === "region" || type === "theme") return { type, id };
  if (type !== "neighbours") return null;
  const tie = TIE_TYPES.find((each) => each === name) ?? null;
  const direction = DIRECTIONS.find((each) => each.toLowerCase() === way) ?? null;
  return { type, of: id, tie, direction };
}

function pathsIn(ids: readonly string[]): Origin | null {
  const among = [...new Set(ids.filter(Boolean))];
  return among.length < FEWEST_ENDS || among.length > MOST_ENDS ? null : { type: "paths", among };
}

function placedText({ id, at }: Placed): string {
  return encodedReadably(id) + (at ? `@${at.x}.${at.y}` : "");
}

function placedIn(text: string): Placed {
  const [, id = text, x, y] = /^(.*)@(-?\d{1,5})\.(-?\d{1,5})$/s.exec(text) ?? [];
  return { id: decoded(id), at: x && y ? { x: Number(x), y: Number(y) } : null };
}

function groupIn([first = "", ...rest]: readonly string[]): Group | null {
  const origin = originIn(first);
  return origin && { origin, actors: rest.length > 0 ? rest.map(placedIn) : null };
}

/** Each actor once, in the group that brought it first. */
function withoutRepeats(groups: readonly Group[]): Group[] {
  const seen = new Set<string>();
  return groups.flatMap(({ origin, actors }): Group[] => {
    if (actors === null) return [{ origin, actors }];
    const fresh = actors.filter(({ id }) => !seen.has(id) && seen.add(id));
    return fresh.length > 0 ? [{ origin, actors: fresh }] : [];
  });
}

/** As many actors and steps as an exploration holds; the rest is told. */
function withRoom(groups: readonly Group[], reading: Reading): Group[] {
  let [room, steps] = [MOST_ACTORS, MOST_STEPS];
  return groups.flatMap(({ origin, actors }): Group[] => {
    if (actors === null) {
      steps -= 1;
      if (steps < 0) reading.refuse("add", [originText(origin)]);
      return steps < 0 ? [] : [{ origin, actors }];
    }
    const fitting = actors.slice(0, Math.max(0, room));
    room -= fitting.length;
    reading.refuse(
      "add",
      actors.slice(fitting.length).map(({ id }) => id),
    );
    return fitting.length > 0 ? [{ origin, actors: fitting }] : [];
  });
}
