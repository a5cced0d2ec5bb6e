import type { Pace } from "../pace.ts";
import { neighboursOf, type Projection } from "../projection.ts";
import { ON_TO, type Sides } from "./sides.ts";

/** Actors that are looked at before the time is. */
const ACTORS_AT_ONCE = 500;

/**
 * Fewest hops from an actor of one side to one of the other, through anybody: 0 where an actor is on
 * both, null where there is no way. Breadth-first from all of `from`.
 */
export async function distanceBetween(
  projection: Projection,
  sides: Sides,
  pace: Pace,
): Promise<number | null> {
  const hops = new Int32Array(projection.ids.length).fill(-1);
  const queue = new Int32Array(projection.ids.length);
  queue.set(sides.from);
  for (const actor of sides.from) hops[actor] = 0;
  let end = sides.from.length;
  for (let at = 0; at < end; at++) {
    const actor = queue[at] ?? 0;
    const here = hops[actor] ?? 0;
    if ((sides.place[actor] ?? 0) & ON_TO) return here;
    for (const other of neighboursOf(projection, actor)) {
      if (hops[other] !== -1) continue;
      hops[other] = here + 1;
      queue[end++] = other;
    }
    if (at % ACTORS_AT_ONCE === 0 && pace.due()) await pace.rest(at / queue.length);
  }
  return null;
}
