import type { Pace } from "../pace.ts";
import type { Projection } from "../projection.ts";
import { degreesOf } from "./degreesOf.ts";
import { edgeNumbers } from "./edgeNumbers.ts";

/** Three actors that are all tied to one another, and the edges opposite to each; the next one is written into the same object. */
export interface Triangle {
  readonly corners: Int32Array;
  readonly opposite: Int32Array;
}

/** Ties from the less tied to the better tied actor, so that no actor has many. */
interface Upward {
  readonly starts: Int32Array;
  readonly targets: Int32Array;
  readonly edges: Int32Array;
}

/**
 * Visits each triangle once, in a fixed order. Ties are followed from the less tied to the better
 * tied actor, which keeps the work below edges × √edges (Chiba & Nishizeki 1985). Throws the reason
 * of the signal when aborted.
 */
export async function eachTriangle(
  graph: Projection,
  pace: Pace,
  visit: (triangle: Triangle) => void,
): Promise<void> {
  const size = graph.ids.length;
  const upward = await upwardOf(graph, pace);
  const marks = new Int32Array(size).fill(-1);
  const triangle = { corners: new Int32Array(3), opposite: new Int32Array(3) };
  for (let actor = 0; actor < size; actor++) {
    visitFrom({ actor, upward, marks, triangle }, visit);
    if (pace.due()) await pace.rest(actor / size);
  }
}

interface From {
  readonly actor: number;
  readonly upward: Upward;
  /** By actor: the number of its edge to the actor in hand, or −1. Left as found. */
  readonly marks: Int32Array;
  readonly triangle: Triangle;
}

/** Visits the triangles whose least tied corner is one actor. */
function visitFrom(from: From, visit: (triangle: Triangle) => void): void {
  const { starts, targets, edges } = from.upward;
  const first = starts[from.actor] ?? 0;
  const end = starts[from.actor + 1] ?? 0;
  for (let at = first; at < end; at++) from.marks[targets[at] ?? 0] = edges[at] ?? 0;
  for (let at = first; at < end; at++) visitThrough(from, at, visit);
  for (let at = first; at < end; at++) from.marks[targets[at] ?? 0] = -1;
}

/** Visits those of them that have one more corner, the one at a place among the ties upward. */
function visitThrough(
  { actor, upward: { starts, targets, edges }, marks, triangle }: From,
  at: number,
  visit: (triangle: Triangle) => void,
): void {
  const { corners, opposite } = triangle;
  const second = targets[at] ?? 0;
  const end = starts[second + 1] ?? 0;
  for (let step = starts[second] ?? 0; step < end; step++) {
    const third = targets[step] ?? 0;
    const closing = marks[third] ?? -1;
    if (closing === -1) continue;
    corners[0] = actor;
    corners[1] = second;
    corners[2] = third;
    opposite[0] = edges[step] ?? 0;
    opposite[1] = closing;
    opposite[2] = edges[at] ?? 0;
    visit(triangle);
  }
}

async function upwardOf(graph: Projection, pace: Pace): Promise<Upward> {
  const size = graph.ids.length;
  const numbers = edgeNumbers(graph);
  const starts = new Int32Array(size + 1);
  const targets = new Int32Array(graph.edgeCount);
  const edges = new Int32Array(graph.edgeCount);
  const degrees = degreesOf(graph);
  let next = 0;
  for (let actor = 0; actor < size; actor++) {
    const ties = degrees[actor] ?? 0;
    const end = graph.starts[actor + 1] ?? 0;
    for (let place = graph.starts[actor] ?? 0; place < end; place++) {
      const other = graph.targets[place] ?? 0;
      const difference = (degrees[other] ?? 0) - ties || other - actor;
      if (difference < 0) continue;
      targets[next] = other;
      edges[next] = numbers[place] ?? 0;
      next += 1;
    }
    starts[actor + 1] = next;
    if (pace.due()) await pace.rest(0);
  }
  return { starts, targets, edges };
}
