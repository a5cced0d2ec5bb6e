import type { Chance } from "./chance.ts";
import { type Coverage, coverageFactor } from "./coverage.ts";
import type { CommonThemes } from "./themesInCommon.ts";

/** What stands for a factor that is unknown: neither for a gap nor against one. */
const UNKNOWN = 0.5;

/** How much a gap asks to be closed, from 0 to 1: the product of three factors. */
export interface Rank {
  readonly score: number;
  /** The share of random graphs with more ties between the sides; 1 where there is no route at all. */
  readonly separation: number;
  /** How like the themes of both sides are; 0.5 where that is not known. */
  readonly themes: number;
  readonly themesKnown: boolean;
  /** How far the side that is known less is known, and which it is; `from` where they are alike. */
  readonly coverage: number;
  readonly weaker: "from" | "to";
}

/** What a pair of sides is ranked by. */
export interface Ranked {
  readonly chance: Chance;
  /** Independent routes. */
  readonly routes: number;
  readonly themes: CommonThemes;
  readonly coverage: { readonly from: Coverage; readonly to: Coverage };
}

/** Separation × themes × coverage of the weaker side. */
export function rankOf({ chance, routes, themes, coverage }: Ranked): Rank {
  const separation = routes === 0 ? 1 : chance.above;
  const likeness = themes.likeness ?? UNKNOWN;
  const [from, to] = [coverageFactor(coverage.from), coverageFactor(coverage.to)];
  const known = Math.min(from, to);
  return {
    score: separation * likeness * known,
    ...{ separation, themes: likeness, themesKnown: themes.likeness !== null },
    ...{ coverage: known, weaker: to < from ? "to" : "from" },
  };
}
