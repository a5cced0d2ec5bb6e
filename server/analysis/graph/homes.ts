import { REGION_LEVELS, type RegionLevel } from "../../../seed/vocabulary.ts";
import type { Graph } from "./graph.ts";

/** Stands for the home of an actor whose place at a level is not known, and of one that has several. */
export const NO_HOME = -1;

/**
 * The home region of each actor at a level, by place in the list of regions: the one where it has its
 * seat, else its only one; `NO_HOME` where its place is not known, or it has several and no seat.
 */
export function homesAt(
  { regions, places, seats }: Graph["places"],
  level: RegionLevel,
): Int32Array {
  const atLevel = regionsAt(regions, level);
  const homes = new Int32Array(Math.max(0, places.starts.length - 1));
  return homes.map((_, actor) => {
    const all = new Set<number>();
    const ofSeats = new Set<number>();
    for (let at = places.starts[actor] ?? 0; at < (places.starts[actor + 1] ?? 0); at++) {
      const region = atLevel[places.items[at] ?? -1] ?? NO_HOME;
      if (region === NO_HOME) continue;
      all.add(region);
      if (seats[at] === 1) ofSeats.add(region);
    }
    return onlyOne(ofSeats.size > 0 ? ofSeats : all);
  });
}

function onlyOne(regions: ReadonlySet<number>): number {
  const [region = NO_HOME, ...others] = regions;
  return others.length === 0 ? region : NO_HOME;
}

/** For each region, the one of a level that it is or lies in. */
function regionsAt({ levels, parents }: Graph["places"]["regions"], level: RegionLevel) {
  const wanted = REGION_LEVELS.indexOf(level);
  return levels.map((_, region) => {
    let at = region;
    // Levels are few, so a chain that is longer goes round in a circle.
    for (let steps = 0; at !== -1 && levels[at] !== wanted; steps++)
      at = steps < REGION_LEVELS.length ? (parents[at] ?? -1) : -1;
    return at === -1 ? NO_HOME : at;
  });
}
