import type { Pace } from "../pace.ts";
import type { Projection } from "../projection.ts";
import { augment, type Round, stepOn } from "./augment.ts";
import { FREE, type RouteFlow, SIDE } from "./flow.ts";
import { layers } from "./residual.ts";
import type { Sides } from "./sides.ts";

/** Steps that are taken before the time is looked at: some 1 ms. */
const STEPS_AT_ONCE = 5_000;

/**
 * As many routes as there can be: a maximum flow from a source before all of `from` to a sink after
 * all of `to`, every actor of capacity one, ends included (Menger 1927), in layers (Dinic 1970; with
 * capacities of one, at most √n rounds: Even & Tarjan 1975). An actor on both sides is a route by
 * itself.
 */
export async function routeFlow(
  projection: Projection,
  sides: Sides,
  pace: Pace,
): Promise<RouteFlow> {
  const size = projection.ids.length;
  const flow = { ahead: new Int32Array(size).fill(FREE), behind: new Int32Array(size).fill(FREE) };
  const laid = { projection, sides, flow };
  const path = new Int32Array(2 * size);
  for (;;) {
    const found = await layers(laid, pace);
    if (found.last < 0) return flow;
    await lay({ ...laid, ...found, tried: new Int32Array(2 * size), path }, pace);
  }
}

/** Lays a route from each actor of `from` that begins none, where there is one. */
async function lay(round: Round, pace: Pace): Promise<void> {
  const { sides, flow, path } = round;
  for (const actor of sides.from) {
    if (flow.behind[actor] === SIDE) continue;
    path[0] = 2 * actor;
    for (let depth = 0; depth >= 0; ) {
      depth = goOn(round, depth);
      if (pace.due()) await pace.rest(0);
    }
  }
}

/**
 * Goes forward and back along the path, depth first, a while; gives how deep it stands, -1 where it
 * has laid the route or there is none.
 */
function goOn(round: Round, from: number): number {
  const { path, level } = round;
  let depth = from;
  for (let steps = 0; depth >= 0 && steps < STEPS_AT_ONCE; steps++) {
    const next = stepOn(round, path[depth] ?? 0);
    if (next === SIDE) {
      augment(round.flow, path, depth);
      return -1;
    }
    if (next === FREE) level[path[depth--] ?? 0] = FREE;
    else path[++depth] = next;
  }
  return depth;
}
