import type { Pace } from "../pace.ts";
import type { Projection } from "../projection.ts";

/** The ties of a graph, by numbers that stand near each other where actors do. */
export interface NearTogether {
  readonly starts: Int32Array;
  readonly targets: Int32Array;
  /** The actor, by its index in the graph, of each number. */
  readonly actors: Int32Array;
  /** The number of each actor, by index. */
  readonly numbers: Int32Array;
}

/**
 * Numbers actors anew, in the order in which a walk in breadth from the first actor of each part
 * reaches them. Walks through the graph then find in the processor's cache what they need next, which
 * makes those through 100,000 actors two to three times as fast. Throws the reason of the signal when
 * aborted.
 */
export async function nearTogether(graph: Projection, pace: Pace): Promise<NearTogether> {
  const { actors, numbers } = await inBreadth(graph, pace);
  const starts = new Int32Array(graph.starts.length);
  const targets = new Int32Array(graph.targets.length);
  let next = 0;
  for (let number = 0; number < actors.length; number++) {
    const actor = actors[number] ?? 0;
    const end = graph.starts[actor + 1] ?? 0;
    for (let place = graph.starts[actor] ?? 0; place < end; place++)
      targets[next++] = numbers[graph.targets[place] ?? 0] ?? 0;
    starts[number + 1] = next;
    if (pace.due()) await pace.rest(0);
  }
  return { starts, targets, actors, numbers };
}

async function inBreadth(
  { ids, starts, targets }: Projection,
  pace: Pace,
): Promise<Pick<NearTogether, "actors" | "numbers">> {
  const actors = new Int32Array(ids.length);
  const numbers = new Int32Array(ids.length).fill(-1);
  let numbered = 0;
  const number = (actor: number) => {
    if (numbers[actor] !== -1) return;
    numbers[actor] = numbered;
    actors[numbered++] = actor;
  };
  // Whoever is at a place has been reached from an earlier one, or else begins another part.
  for (let first = 0, at = 0; at < ids.length; at++) {
    while (at === numbered) number(first++);
    const actor = actors[at] ?? 0;
    const end = starts[actor + 1] ?? 0;
    for (let place = starts[actor] ?? 0; place < end; place++) number(targets[place] ?? 0);
    if (pace.due()) await pace.rest(0);
  }
  return { actors, numbers };
}
