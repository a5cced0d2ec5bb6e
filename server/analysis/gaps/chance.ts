import { type Pace, paceOf } from "../pace.ts";
import type { Projection } from "../projection.ts";
import { randomOf } from "../random.ts";
import { expectedEdges } from "./expected.ts";
import { type Groups, pairsAmong } from "./groups.ts";
import { countPairs } from "./pairCounts.ts";
import { poisson, quantile, shareAbove } from "./poisson.ts";
import { Rewiring } from "./rewiring.ts";

/** How many edges between two groups there are, and how many chance would give. */
export interface Chance {
  readonly observed: number;
  /** Mean of the configuration model. */
  readonly expected: number;
  /** 95 of 100 random graphs have from `low` to `high` edges there: at most 2.5 below, and above. */
  readonly low: number;
  readonly high: number;
  /** The share of random graphs that have more than observed, from 0 to 1. */
  readonly above: number;
  /** Where the random graphs come from: rewired ones, or the Poisson distribution. */
  readonly method: "REWIRING" | "POISSON";
}

/** A graph, and the groups that are set against each other in it. */
export interface Grouped {
  readonly projection: Projection;
  readonly groups: Groups;
}

/** How chance is asked. */
export interface ChanceOptions {
  readonly seed?: number;
  /** Rewired graphs; 500 unless told. */
  readonly samples?: number;
  /** Above so many edges Poisson stands in for rewiring; 20,000 unless told, at most 65,535. */
  readonly mostRewired?: number;
}

const SAMPLES = 500;
const MOST_REWIRED = 20_000;
const SEED = 20_021;

/** The interval leaves out so much on each side. */
const TAIL = 0.025;
/** Attempts to swap, per edge, before the first graph is taken and between two: what is then still in its old place is few in a hundred. */
const FIRST_ATTEMPTS = 20;
const ATTEMPTS = 3;
/** Attempts before the time is looked at: some 1 ms. */
const ATTEMPTS_AT_ONCE = 5_000;

/**
 * What chance would give each pair of groups, in the order of `pairAt`; all pairs share the same
 * rewired graphs, so that a pair gets the same figures alone or in a matrix of others.
 * @throws RangeError for less than one sample, or more rewired edges than 16 bits count.
 */
export async function chanceOf(
  { projection, groups }: Grouped,
  { seed = SEED, samples = SAMPLES, mostRewired = MOST_REWIRED }: ChanceOptions = {},
  pace: Pace = paceOf({}),
): Promise<Chance[]> {
  if (samples < 1) throw new RangeError(`${samples} samples: wanted at least 1.`);
  if (mostRewired > 0xffff) throw new RangeError(`${mostRewired} edges: wanted at most 65535.`);
  const expected = expectedEdges(projection, groups);
  await pace.rest(0);
  const observed = new Uint32Array(expected.length);
  countPairs(projection, groups, observed);
  await pace.rest(0);
  const isRewired = projection.edgeCount <= mostRewired;
  const counts = isRewired
    ? await rewired({ projection, groups }, { seed, samples }, pace)
    : new Uint16Array();
  const chances: Chance[] = [];
  for (const [pair, mean] of expected.entries()) {
    if (pace.due()) await pace.rest(1);
    const drawn = counts.subarray(pair * samples, (pair + 1) * samples).sort();
    const seen = observed[pair] ?? 0;
    chances.push(isRewired ? byRewiring(mean, seen, drawn) : byPoisson(mean, seen));
  }
  return chances;
}

/** Edges in each rewired graph, pair after pair; 16 bits a count. */
async function rewired(
  { projection, groups }: Grouped,
  { seed, samples }: { seed: number; samples: number },
  pace: Pace,
): Promise<Uint16Array> {
  const pairs = pairsAmong(groups.count);
  const counts = new Uint16Array(pairs * samples);
  const drawn = new Uint32Array(pairs);
  const rewiring = new Rewiring(projection, randomOf(seed));
  let attempts = FIRST_ATTEMPTS * projection.edgeCount;
  for (let sample = 0; sample < samples; sample++) {
    for (; attempts > 0; attempts -= ATTEMPTS_AT_ONCE) {
      rewiring.swap(Math.min(attempts, ATTEMPTS_AT_ONCE));
      if (pace.due()) await pace.rest(sample / samples);
    }
    attempts = ATTEMPTS * projection.edgeCount;
    countPairs(rewiring, groups, drawn.fill(0));
    for (let pair = 0; pair < pairs; pair++) counts[pair * samples + sample] = drawn[pair] ?? 0;
  }
  return counts;
}

function byRewiring(expected: number, observed: number, drawn: Uint16Array): Chance {
  const at = (share: number) => drawn[Math.ceil(share * drawn.length) - 1] ?? 0;
  const above = drawn.filter((count) => count > observed).length / drawn.length;
  return { observed, expected, low: at(TAIL), high: at(1 - TAIL), above, method: "REWIRING" };
}

function byPoisson(expected: number, observed: number): Chance {
  const spread = poisson(expected);
  return {
    ...{ observed, expected, low: quantile(spread, TAIL), high: quantile(spread, 1 - TAIL) },
    above: shareAbove(spread, observed),
    method: "POISSON",
  };
}
