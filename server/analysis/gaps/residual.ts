import type { Work } from "../inTurns.ts";
import { neighboursOf, type Projection } from "../projection.ts";
import { FREE, type RouteFlow, SIDE } from "./flow.ts";
import { ON_TO, type Sides } from "./sides.ts";

/**
 * What can still be reached from `from` with some routes laid. Each actor is two nodes, so that only
 * one route goes through: `2 × actor` where it is entered, `2 × actor + 1` where it is left.
 */
export interface Layers {
  /** Steps to each node; -1 where it cannot be reached, or lies no nearer than the sink. */
  readonly level: Int32Array;
  /** Level of the nodes that lead on to the sink; -1 where it cannot be reached. */
  readonly last: number;
}

/** Actors that are left between two stops: a few milliseconds. */
const NODES_A_TURN = 20_000;

/** The layers of the residual graph, breadth-first. */
export function* layers(projection: Projection, sides: Sides, flow: RouteFlow): Work<Layers> {
  const level = new Int32Array(2 * projection.ids.length).fill(-1);
  const queue = new Int32Array(level.length);
  let end = 0;
  let last = -1;
  const reach = (node: number, at: number) => {
    if (level[node] !== -1) return;
    level[node] = at;
    queue[end++] = node;
  };
  for (const actor of sides.from) if (flow.behind[actor] !== SIDE) reach(2 * actor, 0);
  for (let at = 0; at < end; at++) {
    const node = queue[at] ?? 0;
    const next = (level[node] ?? 0) + 1;
    if (last >= 0 && next > last) break;
    if (at % NODES_A_TURN === NODES_A_TURN - 1) yield;
    const inner = throughOrBack(flow, node);
    if (inner !== FREE) reach(inner, next);
    if (node % 2 === 0) continue;
    if (leadsToSink(sides, flow, node)) last = next - 1;
    for (const other of neighboursOf(projection, node >> 1)) reach(2 * other, next);
  }
  return { level, last };
}

/**
 * The node that an actor's own capacity leads to: through an actor that is on no route; from the
 * entrance of one that is, back along the route; from its exit, back to its entrance. -1 for none.
 */
export function throughOrBack({ ahead, behind }: RouteFlow, node: number): number {
  const actor = node >> 1;
  const free = ahead[actor] === FREE;
  if (node % 2 === 1) return free ? FREE : node - 1;
  if (free) return node + 1;
  const before = behind[actor] ?? FREE;
  return before < 0 ? FREE : 2 * before + 1;
}

/** Whether a new route may end at this node. */
export function leadsToSink({ place }: Sides, { ahead }: RouteFlow, node: number): boolean {
  const actor = node >> 1;
  return node % 2 === 1 && ((place[actor] ?? 0) & ON_TO) !== 0 && ahead[actor] !== SIDE;
}
