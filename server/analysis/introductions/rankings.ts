import { neighboursOf } from "../projection.ts";
import type { Random } from "../random.ts";
import { scoresOf } from "./best.ts";
import type { Candidates, Factor } from "./candidates.ts";
import type { Ground } from "./ground.ts";

/** Ways to rank candidates: ours, each of its factors alone, and two to compare with. */
export type RankingName = "introductions" | Factor | "degreeProduct" | "random";

/** What each ranking makes of each candidate: the higher the earlier. */
export function rankings(
  { projection }: Ground,
  candidates: Candidates,
  random: Random,
): Record<RankingName, Float64Array> {
  const actors = [...candidates.from.actors, ...candidates.to.actors];
  const degrees = actors.map((actor) => neighboursOf(projection, actor).length);
  const { row, column } = candidates;
  const degreeProduct = Float64Array.from(
    row,
    (i, at) => (degrees[i] ?? 0) * (degrees[column[at] ?? 0] ?? 0),
  );
  return {
    ...candidates.factors,
    introductions: scoresOf(candidates),
    degreeProduct,
    random: degreeProduct.map(random),
  };
}
