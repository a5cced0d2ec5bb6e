import { paceOf, type Watch } from "../pace.ts";
import type { Projection } from "../projection.ts";
import { degreesOf } from "./degreesOf.ts";
import { edgeNumbers } from "./edgeNumbers.ts";
import { eachTriangle } from "./triangles.ts";

/** How free each actor is to go between those it is tied to, by index; null for an actor without ties, for whom neither is defined. */
export interface StructuralHoles {
  /**
   * Burt's constraint: how far an actor's ties lead back to the same few others. From near 0 (many
   * contacts who do not know one another) to 1 (a single contact); a little above 1 in tiny, closed
   * networks, which is no error.
   */
  readonly constraint: ReadonlyArray<number | null>;
  /** How many separate contacts an actor has: its ties, less the mean number of ties that each of its contacts has to the others. */
  readonly effectiveSize: ReadonlyArray<number | null>;
}

/**
 * Constraint and effective size of every actor (Burt 1992), each tie counting the same; effective size
 * in the form of Borgatti (1997). Throws the reason of the signal when aborted.
 */
export async function structuralHoles(
  graph: Projection,
  watch: Watch = {},
): Promise<StructuralHoles> {
  const degrees = degreesOf(graph);
  /** By actor: ties among its contacts. */
  const among = new Float64Array(degrees.length);
  /** By edge: the sum of 1/degree over the contacts that its two ends share. */
  const shared = new Float64Array(graph.edgeCount);
  await eachTriangle(graph, paceOf(watch), ({ corners, opposite }) => {
    for (let corner = 0; corner < 3; corner++) {
      const actor = corners[corner] ?? 0;
      const edge = opposite[corner] ?? 0;
      among[actor] = (among[actor] ?? 0) + 1;
      shared[edge] = (shared[edge] ?? 0) + 1 / (degrees[actor] ?? 1);
    }
  });
  return {
    constraint: constraintsOf(graph, degrees, shared),
    effectiveSize: Array.from(degrees, (degree, actor) =>
      degree === 0 ? null : degree - (2 * (among[actor] ?? 0)) / degree,
    ),
  };
}

/** Σ over contacts j of (1/degree + Σ over shared contacts q of 1/degree × 1/degree of q)². */
function constraintsOf(
  graph: Projection,
  degrees: Int32Array,
  shared: Float64Array,
): Array<number | null> {
  const numbers = edgeNumbers(graph);
  return Array.from(degrees, (degree, actor) => {
    if (degree === 0) return null;
    const start = graph.starts[actor] ?? 0;
    let sum = 0;
    for (let place = start; place < start + degree; place++) {
      const invested = (1 + (shared[numbers[place] ?? 0] ?? 0)) / degree;
      sum += invested * invested;
    }
    return sum;
  });
}
