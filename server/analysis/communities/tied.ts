import type { Projection } from "../projection.ts";

/** The actors of a graph that have a tie, and the ties, by their positions among these. */
export interface Tied {
  /** The index of each in the whole graph, ascending. */
  readonly actors: Int32Array;
  readonly starts: Int32Array;
  readonly targets: Int32Array;
}

/** A graph without those who have no tie. */
export function tiedOf({ ids, starts, targets }: Projection): Tied {
  const positions = new Int32Array(ids.length).fill(-1);
  const actors: number[] = [];
  for (let actor = 0; actor < ids.length; actor++) {
    if (starts[actor + 1] === starts[actor]) continue;
    positions[actor] = actors.length;
    actors.push(actor);
  }
  return {
    actors: Int32Array.from(actors),
    starts: Int32Array.from([0, ...actors.map((actor) => starts[actor + 1] ?? 0)]),
    targets: targets.map((target) => positions[target] ?? -1),
  };
}
