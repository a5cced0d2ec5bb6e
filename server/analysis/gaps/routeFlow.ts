import type { Work } from "../inTurns.ts";
import type { Projection } from "../projection.ts";
import { augment, type Round, stepOn } from "./augment.ts";
import { FREE, type RouteFlow, SIDE } from "./flow.ts";
import { layers } from "./residual.ts";
import type { Sides } from "./sides.ts";

/** Steps between two stops: some 5 ms. */
const STEPS_A_TURN = 50_000;

/**
 * As many routes as there can be: a maximum flow from a source before all of `from` to a sink after
 * all of `to`, every actor of capacity one, ends included (Menger 1927), in layers (Dinic 1970; with
 * capacities of one, at most √n rounds: Even & Tarjan 1975). An actor on both sides is a route by
 * itself.
 */
export function* routeFlow(projection: Projection, sides: Sides): Work<RouteFlow> {
  const size = projection.ids.length;
  const flow = { ahead: new Int32Array(size).fill(FREE), behind: new Int32Array(size).fill(FREE) };
  const path = new Int32Array(2 * size);
  for (;;) {
    const { level, last } = yield* layers(projection, sides, flow);
    if (last < 0) return flow;
    const tried = new Int32Array(2 * size);
    const round = { projection, sides, flow, level, last, tried, path, steps: 0 };
    for (const actor of sides.from) if (flow.behind[actor] !== SIDE) yield* lay(round, actor);
    yield;
  }
}

/** Lays a route that begins with an actor, where there is one; goes forward and back, depth first. */
function* lay(round: Round, actor: number): Work<void> {
  const { path, level } = round;
  path[0] = 2 * actor;
  for (let depth = 0; depth >= 0; ) {
    const next = stepOn(round, path[depth] ?? 0);
    if (next === SIDE) return augment(round.flow, path, depth);
    if (next === FREE) level[path[depth--] ?? 0] = FREE;
    else path[++depth] = next;
    if (++round.steps % STEPS_A_TURN === 0) yield;
  }
}
