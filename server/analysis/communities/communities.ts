import { type Pace, paceOf, type Watch } from "../pace.ts";
import type { Projection } from "../projection.ts";
import { agreementOf, foundAgain } from "./agreement.ts";
import { inOrder } from "./inOrder.ts";
import { type Divide, type Division, leidenOf } from "./leiden.ts";
import { overlapsOf } from "./overlaps.ts";
import { tiedOf } from "./tied.ts";

/** Groups of actors that are tied to one another more than to others. */
export interface Communities {
  /** The community of each actor, by index: 0 the largest; −1 for an actor without ties, who is in none. */
  readonly communityOf: Int32Array;
  readonly count: number;
  /** Of the division that was kept; 0 where there are no ties. */
  readonly modularity: number;
  /** How far all starts agree: the mean adjusted Rand index of any two, 1 where all gave the same. */
  readonly stability: number;
  /** By community: how much of it the other starts found again, from 0 to 1, on average. */
  readonly foundAgain: readonly number[];
}

export interface CommunitiesOptions extends Watch {
  /** How often to start anew. */
  readonly starts?: number;
  /** The same seed gives the same communities. */
  readonly seed?: number;
}

/**
 * Communities by the Leiden algorithm: the best of several starts by modularity, of equals the first,
 * and how far the starts agree. Throws the reason of the signal when aborted, between two passes.
 */
export async function communities(
  graph: Projection,
  { starts = 10, seed = 1, ...watch }: CommunitiesOptions = {},
): Promise<Communities> {
  const pace = paceOf(watch);
  const tied = tiedOf(graph);
  const communityOf = new Int32Array(graph.ids.length).fill(-1);
  if (tied.actors.length === 0)
    return { communityOf, count: 0, modularity: 0, stability: 1, foundAgain: [] };
  const found = await startsOf(leidenOf(tied), { seeds: seedsOf(starts, seed), pace });
  const best = found.reduce((kept, each) => (each.modularity > kept.modularity ? each : kept));
  const kept = inOrder(best);
  for (const [position, community] of kept.communities.entries())
    communityOf[tied.actors[position] ?? 0] = community;
  const others = found.filter((each) => each !== best);
  return {
    communityOf,
    count: kept.count,
    modularity: best.modularity,
    stability: await stabilityOf(found, pace),
    foundAgain: meanOf(
      others.map((other) => foundAgain(overlapsOf(kept, other))),
      kept.count,
    ),
  };
}

function seedsOf(starts: number, seed: number): number[] {
  return Array.from({ length: Math.max(1, starts) }, (_, start) => seed * 1_000 + start);
}

async function startsOf(
  divide: Divide,
  { seeds, pace }: { readonly seeds: readonly number[]; readonly pace: Pace },
): Promise<Division[]> {
  const found: Division[] = [];
  for (const seed of seeds)
    found.push(await divide(seed, () => pace.rest(found.length / seeds.length)));
  return found;
}

async function stabilityOf(found: readonly Division[], pace: Pace): Promise<number> {
  let sum = 0;
  let compared = 0;
  for (const [at, one] of found.entries()) {
    for (const other of found.slice(at + 1)) {
      sum += agreementOf(overlapsOf(one, other));
      compared += 1;
      if (pace.due()) await pace.rest(1);
    }
  }
  return compared === 0 ? 1 : sum / compared;
}

/** The mean of each entry over several lists; 1 where there are none. */
function meanOf(lists: readonly Float64Array[], length: number): number[] {
  return Array.from({ length }, (_, at) =>
    lists.length === 0 ? 1 : lists.reduce((sum, list) => sum + (list[at] ?? 0), 0) / lists.length,
  );
}
