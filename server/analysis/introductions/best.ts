import type { Candidates } from "./candidates.ts";

/** What each candidate is worth, from 0 to 1: gain × fit × way × coverage. */
export function scoresOf({ factors: { gain, fit, way, coverage } }: Candidates): Float64Array {
  return gain.map((each, at) => each * (fit[at] ?? 0) * (way[at] ?? 0) * (coverage[at] ?? 0));
}

/**
 * Where the `first` candidates with the highest scores stand in the lists, best first; equal ones by
 * the smaller, then by the larger index of the two actors, so that either side may come first.
 */
export function bestOf(candidates: Candidates, scores: Float64Array, first: number): number[] {
  const actors = [...candidates.from.actors, ...candidates.to.actors];
  const ends = (at: number) =>
    [candidates.row[at], candidates.column[at]].map((place) => actors[place ?? 0] ?? 0);
  const better = (i: number, j: number) => {
    const difference = (scores[j] ?? 0) - (scores[i] ?? 0);
    if (difference !== 0) return difference;
    const [here, there] = [ends(i), ends(j)];
    return Math.min(...here) - Math.min(...there) || Math.max(...here) - Math.max(...there);
  };
  const most = scores.slice().sort().at(-first) ?? Number.NEGATIVE_INFINITY;
  const places = [...scores.keys()].filter((at) => (scores[at] ?? 0) >= most);
  return places.sort(better).slice(0, first);
}
