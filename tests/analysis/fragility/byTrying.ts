import type { Projection } from "../../../server/analysis/projection.ts";
import { allPairs, everybody, partsOf, tied } from "../plainGraph.ts";

/** Whose contact counts: two lists of actors by index, each of the one with each of the other. */
export interface Sides {
  readonly one: readonly number[];
  readonly other: readonly number[];
}

type Pair = readonly [a: number, b: number];

/** The pairs of actors that are in contact and lose it, for each actor that is left out; those of whom nobody loses it are not given. */
export function partedByActor(graph: Projection, pairs: readonly Pair[]): Map<string, Pair[]> {
  return new Map(
    everybody(graph).flatMap((gone) => {
      const rest = everybody(graph).filter((each) => each !== gone);
      const parted = lost(pairs, partsOf(graph, everybody(graph)), partsOf(graph, rest)).filter(
        (pair) => !pair.includes(gone),
      );
      return parted.length === 0 ? [] : [[graph.ids[gone] ?? "", parted]];
    }),
  );
}

/** The same for each edge that is left out. */
export function partedByEdge(graph: Projection, pairs: readonly Pair[]): Map<string, Pair[]> {
  const edges = allPairs(graph).filter(([a, b]) => tied(graph, a, b));
  return new Map(
    edges.flatMap(([a, b]) => {
      const left = partsOf(
        graph,
        everybody(graph),
        (x, y) => Math.min(x, y) !== a || Math.max(x, y) !== b,
      );
      const parted = lost(pairs, partsOf(graph, everybody(graph)), left);
      return parted.length === 0 ? [] : [[`${graph.ids[a]}${graph.ids[b]}`, parted]];
    }),
  );
}

/** Names of those whose leaving leaves no pair in contact, though there were some and somebody is left on both sides. */
export function onlyWayThrough(graph: Projection, { one, other }: Sides): string[] {
  const together = partsOf(graph, everybody(graph));
  const pairs = one.flatMap((a) => other.map((b): Pair => [a, b]));
  if (!pairs.some((pair) => inOne(together, pair))) return [];
  return everybody(graph)
    .filter((gone) => {
      const left = pairs.filter((pair) => !pair.includes(gone));
      const parts = partsOf(
        graph,
        everybody(graph).filter((each) => each !== gone),
      );
      return left.length > 0 && !left.some((pair) => inOne(parts, pair));
    })
    .map((gone) => graph.ids[gone] ?? "");
}

function lost(pairs: readonly Pair[], before: number[][], after: number[][]): Pair[] {
  return pairs.filter((pair) => inOne(before, pair) && !inOne(after, pair));
}

function inOne(parts: readonly number[][], [a, b]: Pair): boolean {
  return parts.some((part) => part.includes(a) && part.includes(b));
}
