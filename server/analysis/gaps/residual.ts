import type { Pace } from "../pace.ts";
import type { Projection } from "../projection.ts";
import { FREE, type RouteFlow, SIDE } from "./flow.ts";
import { ON_TO, type Sides } from "./sides.ts";

/** Two sides, and the routes that are laid between them so far. */
export interface Laid {
  readonly projection: Projection;
  readonly sides: Sides;
  readonly flow: RouteFlow;
}

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

/** Nodes that are left before the time is looked at. */
const NODES_AT_ONCE = 500;

/** The layers of the residual graph, breadth-first. */
export async function layers({ projection, sides, flow }: Laid, pace: Pace): Promise<Layers> {
  const walk = new Walk(projection, flow);
  for (const actor of sides.from) if (flow.behind[actor] !== SIDE) walk.reach(2 * actor, 0);
  let last = -1;
  for (let left = 1; ; left++) {
    const node = walk.next();
    const here = walk.level[node] ?? 0;
    if (node === FREE || (last >= 0 && here >= last)) return { level: walk.level, last };
    if (leadsToSink(sides, flow, node)) last = here;
    walk.leave(node, here + 1);
    if (left % NODES_AT_ONCE === 0 && pace.due()) await pace.rest(0);
  }
}

/** A walk through the residual graph, first come, first left. */
class Walk {
  readonly level: Int32Array;
  readonly #projection: Projection;
  readonly #flow: RouteFlow;
  readonly #queue: Int32Array;
  #left = 0;
  #reached = 0;

  constructor(projection: Projection, flow: RouteFlow) {
    this.#projection = projection;
    this.#flow = flow;
    this.level = new Int32Array(2 * projection.ids.length).fill(FREE);
    this.#queue = new Int32Array(this.level.length);
  }

  next(): number {
    return this.#left < this.#reached ? (this.#queue[this.#left++] ?? FREE) : FREE;
  }

  reach(node: number, level: number): void {
    if (this.level[node] !== FREE) return;
    this.level[node] = level;
    this.#queue[this.#reached++] = node;
  }

  leave(node: number, level: number): void {
    const inner = throughOrBack(this.#flow, node);
    if (inner !== FREE) this.reach(inner, level);
    if (node % 2 === 0) return;
    const { starts, targets } = this.#projection;
    const end = starts[(node >> 1) + 1] ?? 0;
    for (let at = starts[node >> 1] ?? 0; at < end; at++) this.reach(2 * (targets[at] ?? 0), level);
  }
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
