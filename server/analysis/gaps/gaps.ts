import type { SideType } from "../../links/sideType.ts";
import { type Pace, paceOf, partOf, type Watch } from "../pace.ts";
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
import { type CommonThemes, themesInCommon, themesOfAll } from "./themesInCommon.ts";

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

/** How gaps are looked for. */
export interface GapsOptions extends ChanceOptions, Watch {}

/** Of all that is to be done, the random graphs are so much; the pairs are the rest. */
const CHANCE = 0.5;

/**
 * Every pair of groups, in the order 0–1, 0–2 … 1–2 …; two groups make one pair. All pairs share the
 * same random graphs, so that a pair comes out alike alone and among others.
 * Throws the reason of the signal when it fires.
 * @throws RangeError for more than `MOST_GROUPS` groups, or an index that is no actor's.
 */
export async function gapsAmong(ground: Ground, options: GapsOptions = {}): Promise<Gap[]> {
  const { projection } = ground;
  const pace = paceOf(options);
  const members: Int32Array[] = [];
  for (const { actors } of ground.groups) {
    members.push(Int32Array.from(new Set(actors)).sort());
    await pace.rest(0);
  }
  const groups = groupsOf(projection, members);
  await pace.rest(0);
  const drawn = await chanceOf({ projection, groups }, options, partOf(pace, 0, CHANCE));
  const pairs = partOf(pace, CHANCE, 1);
  const known = await knownOf(ground, members, pairs);
  const rarity = themeRarity(ground.themesOf);
  await pairs.rest(0);
  const gaps: Gap[] = [];
  for (const { from, to } of pairsOf(ground.groups.length)) {
    const part = partOf(pairs, gaps.length / drawn.length, (gaps.length + 1) / drawn.length);
    const sides = sidesOf(projection, members[from] ?? [], members[to] ?? []);
    const [chance, here, there] = [drawn[gaps.length], known[from], known[to]];
    if (!chance || !here || !there) continue;
    if (part.due()) await part.rest(0);
    const coverage = { from: here.coverage, to: there.coverage };
    const themes = themesInCommon(here.themes, there.themes, rarity);
    gaps.push({ from, to, ...(await gapOf({ ground, sides, coverage, themes, chance }, part)) });
    if (part.due()) await part.rest(1);
  }
  return gaps;
}

/** How well each group is known, and what it works on. */
async function knownOf(ground: Ground, members: readonly Int32Array[], pace: Pace) {
  const known: Array<{ readonly coverage: Coverage; readonly themes: ReadonlySet<string> }> = [];
  for (const [group, { type }] of ground.groups.entries()) {
    const actors = members[group] ?? new Int32Array();
    const coverage = coverageOf(ground, type, actors);
    await pace.rest(0);
    const ids = Array.from(actors, (actor) => ground.projection.ids[actor] ?? "");
    known.push({ coverage, themes: themesOfAll(ids, ground.themesOf) });
    await pace.rest(0);
  }
  return known;
}

/** All pairs of groups, in the order of `pairAt`. */
function* pairsOf(count: number): Generator<{ from: number; to: number }> {
  for (let from = 0; from < count; from++)
    for (let to = from + 1; to < count; to++) yield { from, to };
}

interface Pair {
  readonly ground: Ground;
  readonly sides: Sides;
  readonly coverage: Gap["coverage"];
  readonly themes: CommonThemes;
  readonly chance: Chance;
}

async function gapOf(pair: Pair, pace: Pace): Promise<Omit<Gap, "from" | "to">> {
  const { ground, sides, coverage, themes, chance } = pair;
  const { projection } = ground;
  const distance = await distanceBetween(projection, sides, partOf(pace, 0, 0.1));
  const routes = await routesBetween(projection, sides, partOf(pace, 0.1, 0.5));
  const rest = partOf(pace, 0.5, 1);
  if (rest.due()) await rest.rest(0);
  const edges = observedEdges(projection, sides);
  if (rest.due()) await rest.rest(0);
  const shared = sharedOf(sides);
  const figures = {
    ...{ sides: [coverage.from, coverage.to] as const, shared: shared.length },
    ...{ observed: chance.observed, low: chance.low, high: chance.high },
    routes: routes.paths.length,
    // Where no tie counts at all, that there is no way says nothing of two that work on the same.
    themes: projection.edgeCount === 0 ? 0 : themes.inCommon.length,
  };
  return {
    ...(await grounded({ known: ground, sides, figures, chance, routes }, rest)),
    ...{ shared, edges, chance, distance, routes },
    ...{ themes, coverage },
    rank: rankOf({ chance, routes: routes.paths.length, themes, coverage }),
  };
}
