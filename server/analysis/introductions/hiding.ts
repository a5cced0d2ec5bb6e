import { withoutEdges } from "../gaps/withoutEdges.ts";
import type { Graph } from "../graph/graph.ts";
import { type Pair, type Projection, slotOf } from "../projection.ts";
import type { Lists } from "../snapshot/lists.ts";
import type { Ground } from "./ground.ts";
import { type IntroductionGraph, introductionGround } from "./introductionGround.ts";
import { type SourcesOfTies, sourcesOfTies } from "./sourcesOfTies.ts";

/**
 * Gives what would be known of a graph if some of its ties were not: no tie on record between the two,
 * and none of the sources that speak of an actor's hidden ties and of nothing else of it. `spokenOf`
 * has the sources that speak of more than the ties of each actor, by place in their ids.
 */
export function hidingIn(
  graph: IntroductionGraph & Pick<Graph, "recorded">,
  spokenOf: Lists,
): (hidden: readonly Pair[]) => Ground {
  const ground = introductionGround(graph);
  const known = sourcesOfTies(graph, spokenOf);
  return (hidden) => ({
    ...ground,
    projection: without(graph.projection, hidden),
    onRecord: without(graph.onRecord, hidden),
    sourceCounts: sourceCounts(ground, known, hidden),
  });
}

function without(projection: Projection, pairs: readonly Pair[]): Projection {
  const gone = new Uint8Array(projection.targets.length);
  for (const [a, b] of indexed(projection, pairs)) {
    const [there, back] = [slotOf(projection, a, b), slotOf(projection, b, a)];
    if (there >= 0) gone[there] = 1;
    if (back >= 0) gone[back] = 1;
  }
  return withoutEdges(projection, (slot) => gone[slot] === 1);
}

function sourceCounts(
  { projection, sourceCounts: all }: Ground,
  known: SourcesOfTies,
  hidden: readonly Pair[],
): Map<string, number> {
  const hiddenOf = new Map<number, Set<number>>();
  const hide = (actor: number, other: number) => {
    hiddenOf.set(actor, (hiddenOf.get(actor) ?? new Set<number>()).add(other));
  };
  for (const [a, b] of indexed(projection, hidden)) {
    hide(a, b);
    hide(b, a);
  }
  const counts = new Map(all);
  for (const [actor, others] of hiddenOf) {
    const id = projection.ids[actor] ?? "";
    counts.set(id, (counts.get(id) ?? 0) - known.lostBy(actor, others));
  }
  return counts;
}

function indexed({ indexOf }: Projection, pairs: readonly Pair[]): Array<[number, number]> {
  return pairs.map(([a, b]) => [indexOf.get(a) ?? -1, indexOf.get(b) ?? -1]);
}
