import { neighboursOf, type Projection } from "../projection.ts";

/** Who stands between two actors: one, two in their order from the first actor on, or nobody. */
type Chain = readonly number[];

/** The best chain, and how many there are. */
export interface Introducers {
  readonly best: Chain;
  readonly chainCount: number;
}

/**
 * Everybody who is tied to both actors, or where there is nobody, every two in between. The best has
 * the fewest ties (the product of the two counts): who knows few knows them well, as in the ranking
 * of brokers. Equal ones by id, and the same ones from either end.
 */
export function introducers(graph: Projection, a: number, b: number): Introducers {
  const nearB = new Set(neighboursOf(graph, b));
  const nearA = neighboursOf(graph, a);
  const one: Chain[] = [...nearA].filter((m) => nearB.has(m)).map((m) => [m]);
  const chains = one.length > 0 ? one : twoBetween(graph, nearA, nearB);
  let [best, least]: [Chain, Rank] = [[], [Number.POSITIVE_INFINITY]];
  for (const chain of chains) {
    const rank = rankOf(graph, chain);
    if (isBefore(rank, least)) [best, least] = [chain, rank];
  }
  return { best, chainCount: chains.length };
}

function twoBetween(graph: Projection, nearA: Int32Array, nearB: ReadonlySet<number>): Chain[] {
  const chains: Chain[] = [];
  for (const m of nearA) {
    for (const n of neighboursOf(graph, m)) if (nearB.has(n)) chains.push([m, n]);
  }
  return chains;
}

/** The product of the counts of ties, then the indices, ascending. */
type Rank = readonly number[];

function rankOf(graph: Projection, chain: Chain): Rank {
  const ties = chain.reduce((product, actor) => product * neighboursOf(graph, actor).length, 1);
  return [ties, ...[...chain].sort((a, b) => a - b)];
}

function isBefore(a: Rank, b: Rank): boolean {
  const differs = a.findIndex((value, at) => value !== b[at]);
  return differs >= 0 && (a[differs] ?? 0) < (b[differs] ?? Number.POSITIVE_INFINITY);
}
