import type { Gap } from "./gaps.ts";

/** So many routes at most have those named who would cut them: more are no news. */
const MOST_CUTTERS = 3;

/** A pair of groups, with counts in the place of lists that may be long. */
export interface GapFigures extends Omit<Gap, "shared" | "edges" | "routes"> {
  /** Actors on both. */
  readonly shared: number;
  /** Independent routes. */
  readonly routes: number;
  /** Who would cut them all, by index, as near `from` as can be; nobody where there are more than three routes. */
  readonly cutters: readonly number[];
}

/** The figures of a pair. */
export function figuresOf({ edges: _, shared, routes, ...rest }: Gap): GapFigures {
  const cutters = routes.cutNearFrom.length > MOST_CUTTERS ? [] : routes.cutNearFrom;
  return { ...rest, shared: shared.length, routes: routes.paths.length, cutters };
}
