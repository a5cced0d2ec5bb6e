import { type Pair, type Projection, projectionOf } from "../../../server/analysis/projection.ts";

/** Hops between each two actors, all of them (Floyd & Warshall); infinite where there is no way. */
export function allHops({ ids, targets, starts }: Projection): number[][] {
  const hops = ids.map((_, i) => ids.map((_, j) => (i === j ? 0 : Number.POSITIVE_INFINITY)));
  for (const [i, row] of hops.entries()) {
    for (const j of targets.subarray(starts[i], starts[i + 1])) row[j] = 1;
  }
  for (const [k, through] of hops.entries()) {
    for (const row of hops) {
      for (const [j, onward] of through.entries())
        row[j] = Math.min(row[j] ?? 0, (row[k] ?? 0) + onward);
    }
  }
  return hops;
}

/** Two lists of actors. */
type Lists = readonly (readonly string[])[];

/** Σ 1/d over the pairs of one actor of each list. */
export function efficiencyBetween(graph: Projection, lists: Lists): number {
  return hopsBetween(graph, lists).reduce((sum, hops) => sum + 1 / hops, 0);
}

/** How many pairs of one actor of each list are closer in the second graph, and how many had no way. */
export function closerPairs(before: Projection, after: Projection, lists: Lists) {
  const now = hopsBetween(after, lists);
  const then = hopsBetween(before, lists).filter((hops, at) => (now[at] ?? 0) < hops);
  return {
    closer: then.length,
    joined: then.filter((hops) => hops === Number.POSITIVE_INFINITY).length,
  };
}

function hopsBetween(graph: Projection, [from = [], to = []]: Lists): number[] {
  const hops = allHops(graph);
  const place = (id: string) => graph.indexOf.get(id) ?? 0;
  return from.flatMap((x) => to.map((y) => hops[place(x)]?.[place(y)] ?? 0));
}

/** The graph with one tie more. */
export function withTie(graph: Projection, pairs: readonly Pair[], tie: Pair): Projection {
  return projectionOf(graph.ids, [...pairs, tie]);
}
