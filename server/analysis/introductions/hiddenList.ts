import type { Pair } from "../projection.ts";
import type { Random } from "../random.ts";
import { type Candidates, candidatesOf } from "./candidates.ts";
import { type Found, foundBy } from "./found.ts";
import type { Ground } from "./ground.ts";
import { type RankingName, rankings } from "./rankings.ts";
import type { TiesBetween } from "./tiesBetween.ts";

/** What was found in the list of two groups. */
export interface HiddenList {
  /** Ties hidden between the two, and how many of them are among the candidates. */
  readonly hidden: number;
  readonly seen: number;
  readonly found: Readonly<Record<RankingName, Found>>;
}

/** What a list is worked out with. */
interface Round {
  readonly random: Random;
  readonly signal: AbortSignal | undefined;
}

/** Looks for the hidden ties of two groups among their candidates, by each ranking. */
export async function hiddenList(
  ground: Ground,
  between: TiesBetween,
  { random, signal }: Round,
): Promise<HiddenList> {
  const candidates = await candidatesOf(ground, [between.from, between.to], { signal });
  const places = placesOf(ground, candidates, between.ties);
  const scores = rankings(ground, candidates, random);
  const found = byRanking((name) => foundBy(scores[name], places));
  return { hidden: between.ties.length, seen: places.size, found };
}

/** The same of each ranking. */
export function byRanking<Each>(of: (name: RankingName) => Each): Record<RankingName, Each> {
  return {
    introductions: of("introductions"),
    gain: of("gain"),
    fit: of("fit"),
    way: of("way"),
    coverage: of("coverage"),
    degreeProduct: of("degreeProduct"),
    random: of("random"),
  };
}

/** Where hidden ties stand among the candidates. */
function placesOf(
  { projection }: Ground,
  { from, to, row, column }: Candidates,
  ties: readonly Pair[],
): Set<number> {
  const ids = [...from.actors, ...to.actors].map((actor) => projection.ids[actor] ?? "");
  const hidden = new Set(ties.flatMap(([a, b]) => [`${a}~${b}`, `${b}~${a}`]));
  const places = [...row.keys()].filter((at) =>
    hidden.has(`${ids[row[at] ?? 0]}~${ids[column[at] ?? 0]}`),
  );
  return new Set(places);
}
