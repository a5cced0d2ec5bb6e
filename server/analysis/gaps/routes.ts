import { type Pace, partOf } from "../pace.ts";
import type { Projection } from "../projection.ts";
import { type RouteFlow, SIDE } from "./flow.ts";
import { type Laid, layers } from "./residual.ts";
import { routeFlow } from "./routeFlow.ts";
import { ON_FROM, ON_TO, type Sides, swapped } from "./sides.ts";

/** The independent routes between two sides, and who would cut them. */
export interface Routes {
  /**
   * As many routes as there can be that share no actor, ends included; each as indices from an actor
   * of `from` to one of `to`, with nobody of either side in between. An actor on both sides is a route
   * of one. Shortest first, then by index. How many there are is the number of independent routes.
   */
  readonly paths: ReadonlyArray<readonly number[]>;
  /**
   * The smallest set of actors whose leaving cuts every route, as near `from` as there is one,
   * ascending; by Menger's theorem it has as many actors as there are routes. Actors of the sides
   * count like others: two that are tied directly are cut when either leaves, and an actor on both
   * sides is in every cut, as itself.
   */
  readonly cutNearFrom: readonly number[];
  /** The one as near `to` as there is one; the same where the cut is unique. */
  readonly cutNearTo: readonly number[];
}

/** Independent routes and smallest cuts by maximum flow (Menger 1927; Ford & Fulkerson 1956). */
export async function routesBetween(
  projection: Projection,
  sides: Sides,
  pace: Pace,
): Promise<Routes> {
  const flow = await routeFlow(projection, sides, pace);
  const back = { ahead: flow.behind, behind: flow.ahead };
  const paths = pathsOf(sides, flow);
  const rest = partOf(pace, 0.5, 1);
  if (rest.due()) await rest.rest(0);
  return {
    paths,
    cutNearFrom: await cutNear({ projection, sides, flow }, rest),
    cutNearTo: await cutNear({ projection, sides: swapped(sides), flow: back }, rest),
  };
}

/** The actors that can be entered but not left: the border of what is reached beside the routes. */
async function cutNear(laid: Laid, pace: Pace): Promise<number[]> {
  const { level } = await layers(laid, pace);
  const cut: number[] = [];
  const { place } = laid.sides;
  for (let actor = 0; actor < place.length; actor++) {
    const entered = ((place[actor] ?? 0) & ON_FROM) !== 0 || level[2 * actor] !== -1;
    if (entered && level[2 * actor + 1] === -1) cut.push(actor);
  }
  if (pace.due()) await pace.rest(0);
  return cut;
}

function pathsOf({ from, place }: Sides, { ahead, behind }: RouteFlow): number[][] {
  const paths: number[][] = [];
  for (const actor of from) {
    if (behind[actor] !== SIDE) continue;
    const path: number[] = [];
    for (let at = actor; at >= 0; at = ahead[at] ?? SIDE) path.push(at);
    const start = path.findLastIndex((at) => ((place[at] ?? 0) & ON_FROM) !== 0);
    const end = path.findIndex((at, index) => index >= start && ((place[at] ?? 0) & ON_TO) !== 0);
    paths.push(path.slice(start, end + 1));
  }
  return paths.sort((a, b) => a.length - b.length || (a[0] ?? 0) - (b[0] ?? 0));
}
