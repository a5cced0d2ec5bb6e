import { FREE, type RouteFlow, SIDE } from "./flow.ts";
import { type Laid, type Layers, leadsToSink, throughOrBack } from "./residual.ts";

/** One round of laying routes, all equally long, through the layers of the residual graph. */
export interface Round extends Laid, Layers {
  /** For each exit, how many of its ways on lead nowhere. */
  readonly tried: Int32Array;
  /** The nodes of the route that is being laid. */
  readonly path: Int32Array;
}

/** The next node of a route in the layer after this one; `SIDE` where it has arrived, -1 for none. */
export function stepOn(round: Round, node: number): number {
  const { flow, level, last } = round;
  const wanted = (level[node] ?? 0) + 1;
  if (wanted > last)
    return wanted === last + 1 && leadsToSink(round.sides, flow, node) ? SIDE : FREE;
  const inner = throughOrBack(flow, node);
  if (inner !== FREE && level[inner] === wanted) return inner;
  return node % 2 === 0 ? FREE : wayOn(round, node, wanted);
}

function wayOn({ projection, level, tried }: Round, node: number, wanted: number): number {
  const { starts, targets } = projection;
  const start = starts[node >> 1] ?? 0;
  const count = (starts[(node >> 1) + 1] ?? 0) - start;
  for (let way = tried[node] ?? 0; way < count; way++) {
    const other = 2 * (targets[start + way] ?? 0);
    tried[node] = way;
    if (level[other] === wanted) return other;
  }
  tried[node] = count;
  return FREE;
}

/** Lays the route that the first `depth + 1` nodes of a path make; where it goes back along another, the two trade their ends. */
export function augment({ ahead, behind }: RouteFlow, path: Int32Array, depth: number): void {
  behind[(path[0] ?? 0) >> 1] = SIDE;
  for (let at = 0; at < depth; at++) {
    const node = path[at] ?? 0;
    if (node % 2 === 0) continue;
    const actor = node >> 1;
    const other = (path[at + 1] ?? 0) >> 1;
    if (actor === other) {
      ahead[actor] = FREE;
      behind[actor] = FREE;
    } else {
      ahead[actor] = other;
      behind[other] = actor;
    }
  }
  ahead[(path[depth] ?? 0) >> 1] = SIDE;
}
