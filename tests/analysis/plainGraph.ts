import { neighboursOf, type Projection } from "../../server/analysis/projection.ts";

/** Whether two actors are tied, by index. */
export function tied(graph: Projection, a: number, b: number): boolean {
  return neighboursOf(graph, a).includes(b);
}

/** Everybody, by index. */
export function everybody(graph: Projection): number[] {
  return graph.ids.map((_, index) => index);
}

/** All pairs of actors, by index, each once. */
export function allPairs(graph: Projection): Array<[number, number]> {
  return everybody(graph).flatMap((a) =>
    everybody(graph)
      .filter((b) => b > a)
      .map((b): [number, number] => [a, b]),
  );
}

/** The connected parts of a graph among some actors, over the ties that are allowed; each sorted, in the order of their first. */
export function partsOf(
  graph: Projection,
  among: readonly number[],
  allowed: (a: number, b: number) => boolean = () => true,
): number[][] {
  const left = new Set(among);
  const parts: number[][] = [];
  for (const first of among) {
    if (!left.delete(first)) continue;
    const part = [first];
    for (const actor of part)
      for (const next of neighboursOf(graph, actor))
        if (allowed(actor, next) && left.delete(next)) part.push(next);
    parts.push(part.sort((a, b) => a - b));
  }
  return parts;
}
