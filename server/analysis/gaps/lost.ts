import type { Pace } from "../pace.ts";
import type { Known } from "./coverage.ts";
import type { Routes } from "./routes.ts";
import { ON_BOTH, ON_FROM, ON_TO, type Sides } from "./sides.ts";
import { SEVERAL, type Stated } from "./stated.ts";

/** What two sides would lose with each source, by its number. */
export interface Lost {
  /** With all sources: edges of the actors only in `from`, and of those only in `to`. */
  readonly fromDegree: number;
  readonly toDegree: number;
  /** Edges between the sides. */
  readonly observed: Int32Array;
  /** Edges of the actors only in `from`, each counted at each end; likewise `to`. */
  readonly fromDegrees: Int32Array;
  readonly toDegrees: Int32Array;
  /** Actors of `from` that would have no tie on record left; likewise `to`. */
  readonly fromUntied: Int32Array;
  readonly toUntied: Int32Array;
  /** Of the routes found, those that would be broken. */
  readonly routes: Int32Array;
}

/** Two sides and the routes that were found between them. */
interface Found {
  readonly known: Known;
  readonly sides: Sides;
  readonly routes: Routes;
}

/** Counts what each source alone states of two sides and of the routes between them. */
export async function lostWith({ known, sides, ...found }: Found, pace: Pace): Promise<Lost> {
  const { stated } = known;
  const none = () => new Int32Array(stated.sources.length);
  const routes = none();
  for (const path of found.routes.paths) {
    for (const source of soleSources(known, path)) count(routes, source);
    if (pace.due()) await pace.rest(0);
  }
  const from = edgesOf(known, sides, ON_FROM);
  if (pace.due()) await pace.rest(0);
  const to = edgesOf(known, sides, ON_TO);
  if (pace.due()) await pace.rest(0);
  return {
    ...{ fromDegree: from.degree, toDegree: to.degree, observed: from.across, routes },
    ...{ fromDegrees: from.degrees, toDegrees: to.degrees },
    fromUntied: untied(stated, sides.from, none()),
    toUntied: untied(stated, sides.to, none()),
  };
}

type Edges = Pick<Known, "projection" | "stated">;

/** The edges of those only on one side: all, and by source those stated alone, in all and across. */
function edgesOf({ projection, stated }: Edges, { place }: Sides, side: number) {
  const { starts, targets } = projection;
  const degrees = new Int32Array(stated.sources.length);
  const across = degrees.slice();
  let degree = 0;
  for (let actor = 0; actor < place.length; actor++) {
    if (place[actor] !== side) continue;
    const end = starts[actor + 1] ?? 0;
    for (let slot = starts[actor] ?? 0; slot < end; slot++) {
      const source = stated.ofSlot[slot] ?? SEVERAL;
      degree++;
      count(degrees, source);
      if (place[targets[slot] ?? 0] === (side ^ ON_BOTH)) count(across, source);
    }
  }
  return { degree, degrees, across };
}

/** The sources that state an edge of a route alone, each once. */
function soleSources({ projection, stated }: Edges, path: readonly number[]): Set<number> {
  const sources = new Set<number>();
  for (const [at, actor] of path.entries()) {
    const start = projection.starts[actor] ?? 0;
    const end = projection.starts[actor + 1] ?? 0;
    const way = projection.targets.subarray(start, end).indexOf(path[at + 1] ?? SEVERAL);
    const source = way < 0 ? SEVERAL : (stated.ofSlot[start + way] ?? SEVERAL);
    if (source !== SEVERAL) sources.add(source);
  }
  return sources;
}

function untied({ ofActor }: Stated, actors: Int32Array, counts: Int32Array): Int32Array {
  for (const actor of actors) count(counts, ofActor[actor] ?? SEVERAL);
  return counts;
}

/** One more for a source; nothing for what is no single one. */
function count(counts: Int32Array, source: number): void {
  if (source >= 0) counts[source] = (counts[source] ?? 0) + 1;
}
