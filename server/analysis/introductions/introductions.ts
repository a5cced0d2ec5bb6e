import { breathe } from "../../links/breathe.ts";
import { UNREACHABLE } from "../distancesAmong.ts";
import type { Watch } from "../pace.ts";
import { bestOf, scoresOf } from "./best.ts";
import { type Candidates, candidatesOf } from "./candidates.ts";
import { closerBy } from "./closer.ts";
import { type Read, readOf } from "./coverage.ts";
import type { Ground, Sides } from "./ground.ts";
import { introducers } from "./introducers.ts";
import type { Fit } from "./pairFit.ts";
import { type WayType, wayType } from "./way.ts";

/** Two actors worth introducing to each other, with each factor (from 0 to 1) and its reason. */
export interface Introduction {
  readonly from: string;
  readonly to: string;
  /** gain × fit × way × coverage. */
  readonly score: number;
  readonly gain: {
    /** As a share of the gain of the best candidate. */
    readonly value: number;
    /** Growth of the efficiency between the sides. */
    readonly efficiency: number;
    /** Pairs of one actor from each side that come closer, and of these, those that had no way. */
    readonly closer: number;
    readonly joined: number;
    /** Hops between the two now; null where there is no way. */
    readonly hops: number | null;
  };
  readonly fit: Fit;
  readonly way: {
    readonly value: number;
    readonly type: WayType;
    /** Who could introduce them, in order from `from` on; nobody where type is NONE. */
    readonly introducers: readonly string[];
    /** How many such ways there are, that of `introducers` among them. */
    readonly count: number;
  };
  readonly coverage: { readonly value: number; readonly from: Read; readonly to: Read };
}

/** The best introductions of two sides, and among how many they were looked for. */
export interface Introductions {
  /** Actors only on each side, and how many of them were looked at. */
  readonly from: Counts;
  readonly to: Counts;
  /** Pairs looked at that are not tied. */
  readonly candidateCount: number;
  /** Best first. */
  readonly ranked: readonly Introduction[];
}

interface Counts {
  readonly actorCount: number;
  readonly lookedAt: number;
}

/** What is asked: the sides, and how many introductions. */
export interface Asked {
  readonly sides: Sides;
  readonly first: number;
}

/**
 * The introductions worth making between two sides, the best `first` of them with their reasons.
 * @throws the reason of the watch's signal, when it fires.
 */
export async function introductions(
  ground: Ground,
  { sides, first }: Asked,
  watch: Watch = {},
): Promise<Introductions> {
  const candidates = await candidatesOf(ground, sides, watch);
  await breathe();
  const { from, to } = candidates;
  const scores = scoresOf(candidates);
  return {
    from: { actorCount: from.actorCount, lookedAt: from.actors.length },
    to: { actorCount: to.actorCount, lookedAt: to.actors.length },
    candidateCount: scores.length,
    ranked: bestOf(candidates, scores, first).map((at) => ({
      ...reasons(ground, candidates, at),
      score: scores[at] ?? 0,
    })),
  };
}

function reasons(ground: Ground, candidates: Candidates, at: number): Omit<Introduction, "score"> {
  const { from, to, table, factors, efficiency } = candidates;
  const [row, column] = [candidates.row[at] ?? 0, candidates.column[at] ?? 0];
  const a = from.actors[row] ?? 0;
  const b = to.actors[column - table.fromCount] ?? 0;
  const name = (actor: number) => ground.projection.ids[actor] ?? "";
  const { distances } = table;
  const hops = distances.hops[row * distances.size + column] ?? UNREACHABLE;
  const { best, chainCount } = introducers(ground.projection, a, b);
  return {
    from: name(a),
    to: name(b),
    gain: {
      value: factors.gain[at] ?? 0,
      efficiency: efficiency[at] ?? 0,
      ...closerBy(table, row, column),
      hops: hops === UNREACHABLE ? null : hops,
    },
    fit: candidates.fitOf(a, b),
    way: {
      value: factors.way[at] ?? 0,
      type: wayType(hops),
      introducers: best.map(name),
      count: chainCount,
    },
    coverage: { value: factors.coverage[at] ?? 0, from: readOf(ground, a), to: readOf(ground, b) },
  };
}
