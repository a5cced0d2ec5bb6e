import type { SideType } from "../../links/sideType.ts";
import type { Work } from "../inTurns.ts";
import { type ThemesOf, themeRarity } from "../themeRarity.ts";
import { type Chance, type ChanceOptions, chanceOf } from "./chance.ts";
import { type Coverage, coverageOf, type Known } from "./coverage.ts";
import { distanceBetween } from "./distance.ts";
import { groupsOf } from "./groups.ts";
import { observedEdges } from "./observed.ts";
import { type Rank, rankOf } from "./ranking.ts";
import { type Grounded, grounded } from "./restsOn.ts";
import { type Routes, routesBetween } from "./routes.ts";
import { type Sides, sharedOf, sidesOf } from "./sides.ts";
import { type CommonThemes, themesInCommon } from "./themesInCommon.ts";

/** A group of actors, by index of the projection. */
interface Group {
  readonly type: SideType;
  readonly actors: Iterable<number>;
}

/** What gaps are looked for in. */
export interface Ground extends Known {
  readonly groups: readonly Group[];
  readonly themesOf: ThemesOf;
}

/** One pair of groups, whole; actors and groups by index. */
export interface Gap extends Grounded {
  readonly from: number;
  readonly to: number;
  readonly shared: Int32Array;
  /** The edges counted as observed. */
  readonly edges: ReadonlyArray<readonly [from: number, to: number]>;
  readonly chance: Chance;
  /** Fewest hops; null where there is no way. */
  readonly distance: number | null;
  readonly routes: Routes;
  readonly themes: CommonThemes;
  readonly coverage: { readonly from: Coverage; readonly to: Coverage };
  readonly rank: Rank;
}

/**
 * Every pair of groups, in the order 0–1, 0–2 … 1–2 …; two groups make one pair. All pairs share the
 * same random graphs, so that a pair comes out alike alone and among others.
 * @throws RangeError for more than `MOST_GROUPS` groups, or an index that is no actor's.
 */
export function* gapsAmong(ground: Ground, options: ChanceOptions = {}): Work<Gap[]> {
  const { projection } = ground;
  const members = ground.groups.map(({ actors }) => Int32Array.from(new Set(actors)).sort());
  const groups = groupsOf(projection, members);
  yield;
  const drawn = yield* chanceOf(projection, groups, options);
  const coverages: Coverage[] = [];
  for (const [group, { type }] of ground.groups.entries()) {
    coverages.push(coverageOf(ground, type, members[group] ?? new Int32Array()));
    yield;
  }
  const rarity = themeRarity(ground.themesOf);
  yield;
  const gaps: Gap[] = [];
  for (const { from, to } of pairsOf(ground.groups.length)) {
    const sides = sidesOf(projection, members[from] ?? [], members[to] ?? []);
    const [chance, here, there] = [drawn[gaps.length], coverages[from], coverages[to]];
    if (!chance || !here || !there) continue;
    const coverage = { from: here, to: there };
    gaps.push({ from, to, ...(yield* gapOf({ ground, rarity, sides, coverage, chance })) });
    yield;
  }
  return gaps;
}

/** All pairs of groups, in the order of `pairAt`. */
function* pairsOf(count: number): Generator<{ from: number; to: number }> {
  for (let from = 0; from < count; from++)
    for (let to = from + 1; to < count; to++) yield { from, to };
}

interface Pair {
  readonly ground: Ground;
  readonly rarity: ReadonlyMap<string, number>;
  readonly sides: Sides;
  readonly coverage: Gap["coverage"];
  readonly chance: Chance;
}

function* gapOf(pair: Pair): Work<Omit<Gap, "from" | "to">> {
  const { ground, sides, coverage, chance } = pair;
  const { projection } = ground;
  const distance = yield* distanceBetween(projection, sides);
  const routes = yield* routesBetween(projection, sides);
  yield;
  const themes = themesOfPair(pair);
  yield;
  const shared = sharedOf(sides);
  const figures = {
    ...{ sides: [coverage.from, coverage.to] as const, shared: shared.length },
    ...{ observed: chance.observed, low: chance.low, high: chance.high },
    ...{ routes: routes.paths.length, themes: themes.inCommon.length },
  };
  return {
    ...(yield* grounded({ known: ground, sides, figures, chance, routes })),
    ...{ shared, edges: observedEdges(projection, sides), chance, distance, routes },
    ...{ themes, coverage },
    rank: rankOf({ chance, routes: routes.paths.length, themes, coverage }),
  };
}

function themesOfPair({ ground, rarity, sides }: Pair): CommonThemes {
  const named = (actors: Int32Array) =>
    Array.from(actors, (actor) => ground.projection.ids[actor] ?? "");
  const both = { from: named(sides.from), to: named(sides.to) };
  return themesInCommon(both, ground.themesOf, rarity);
}
