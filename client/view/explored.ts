import type { Direction } from "../ties/tieCounts.gen.ts";
import type { TieType } from "../ties/tieLine.gen.ts";

/** A place in the picture, in whole steps of `STEP` pixels; x to the right, y down. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Pixels at zoom 1. */
export const STEP = 8;

/** An actor in the picture; `at` is null until a place was found for it. */
export interface Placed {
  readonly id: string;
  readonly at: Point | null;
}

/** What brought actors into the picture. Null stands for any type, any direction. */
export type Origin =
  | { readonly type: "chosen" }
  | {
      readonly type: "neighbours";
      readonly of: string;
      readonly tie: TieType | null;
      readonly direction: Direction | null;
    }
  | { readonly type: "region"; readonly id: string }
  | { readonly type: "theme"; readonly id: string }
  | { readonly type: "paths"; readonly among: readonly string[] };

/** What one step brought. An actor stands in the group that brought it first. */
export interface Group {
  readonly origin: Origin;
  /** Null where it was asked for and the answer is not in. */
  readonly actors: readonly Placed[] | null;
}

/** The ways in which an exploration can be shown; a registry has a view for each. */
export const VIEW_NAMES = ["graph", "table"] as const;
export type ViewName = (typeof VIEW_NAMES)[number];

/** How the table is shown. */
export interface TableChoice {
  readonly rows: "actors" | "ties";
  readonly sort: { readonly column: string; readonly descending: boolean } | null;
  /** Empty means the usual ones. */
  readonly columns: readonly string[];
}

/** All that an exploration shows, and how. */
export interface Explored {
  /** In the order in which they came. */
  readonly groups: readonly Group[];
  readonly hidden: readonly string[];
  /** Actors that stay where they are when the rest is arranged anew. */
  readonly pinned: readonly string[];
  readonly shownAs: ViewName;
  readonly onlySelected: boolean;
  readonly table: TableChoice;
}

/** An exploration before its first step. */
export const UNEXPLORED: Explored = {
  groups: [],
  hidden: [],
  pinned: [],
  shownAs: "graph",
  onlySelected: false,
  table: { rows: "actors", sort: null, columns: [] },
};

/** Actors that one exploration holds at most; the API gives no more either. */
export const MOST_ACTORS = 500;

/** Steps that are asked for at once at most: the API takes one more, which counts what the address begins with. */
export const MOST_STEPS = 9;

/** Ends between which paths are asked for. */
export const FEWEST_ENDS = 2;
export const MOST_ENDS = 10;
