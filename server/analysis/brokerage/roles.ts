import { paceOf, type Watch } from "../pace.ts";
import { neighboursOf, type Projection } from "../projection.ts";
import { degreesOf } from "./degreesOf.ts";
import { eachTriangle, type Triangle } from "./triangles.ts";

/**
 * How often one actor stands between two others that are not tied to each other (an open two-path,
 * each pair of others counted once), by who belongs with whom; by actor.
 */
export interface Roles {
  /** All three in one group. */
  readonly coordinator: Float64Array;
  /** The actor in one group with one of the two, the other outside: one role, since ties have no direction here. */
  readonly gatekeeper: Float64Array;
  /** The two in one group, the actor in another. */
  readonly itinerant: Float64Array;
  /** Three in three groups. */
  readonly liaison: Float64Array;
  /** Open two-paths with at least one actor that is in no group: in no role. */
  readonly unknown: Float64Array;
}

/** Stands for "in no group". */
export const NONE = -1;

/**
 * Brokerage roles of every actor (Gould & Fernandez 1989) on undirected ties. `groups` gives the number
 * of each actor's group, `NONE` where it is in none. All pairs of neighbours are counted by group, and
 * those that a triangle closes taken off. Throws the reason of the signal when aborted.
 */
export async function brokerageRoles(
  graph: Projection,
  groups: Int32Array,
  watch: Watch = {},
): Promise<Roles> {
  const pace = paceOf(watch);
  const tally = emptyTally(graph.ids.length);
  const degrees = degreesOf(graph);
  for (const actor of degrees.keys()) {
    if ((degrees[actor] ?? 0) > 1)
      addPairs(tally, actor, { groups, near: neighboursOf(graph, actor) });
    if (pace.due()) await pace.rest(actor / degrees.length / 2);
  }
  await eachTriangle(graph, pace, (triangle) => takeOff(tally, groups, triangle));
  return tally;
}

function emptyTally(size: number): Roles {
  return {
    coordinator: new Float64Array(size),
    gatekeeper: new Float64Array(size),
    itinerant: new Float64Array(size),
    liaison: new Float64Array(size),
    unknown: new Float64Array(size),
  };
}

/** Counts all pairs of an actor's neighbours, tied or not. */
function addPairs(
  tally: Roles,
  actor: number,
  { groups, near }: { readonly groups: Int32Array; readonly near: Int32Array },
): void {
  const own = groups[actor] ?? NONE;
  const sizes = new Map<number, number>();
  for (const neighbour of near) {
    const group = groups[neighbour] ?? NONE;
    sizes.set(group, (sizes.get(group) ?? 0) + 1);
  }
  const placed = own === NONE ? 0 : near.length - (sizes.get(NONE) ?? 0);
  const within = sizes.get(own) ?? 0;
  let same = 0;
  for (const [group, size] of sizes) if (group !== own && group !== NONE) same += pairs(size);
  tally.unknown[actor] = pairs(near.length) - pairs(placed);
  if (own === NONE) return;
  tally.coordinator[actor] = pairs(within);
  tally.gatekeeper[actor] = within * (placed - within);
  tally.itinerant[actor] = same;
  tally.liaison[actor] = pairs(placed - within) - same;
}

/** Takes off, at each corner, the pair of others that the triangle ties to each other. */
function takeOff(tally: Roles, groups: Int32Array, { corners }: Triangle): void {
  for (let corner = 0; corner < 3; corner++) {
    const actor = corners[corner] ?? 0;
    const one = groups[corners[(corner + 1) % 3] ?? 0] ?? NONE;
    const other = groups[corners[(corner + 2) % 3] ?? 0] ?? NONE;
    const counts = tally[roleOf(one, groups[actor] ?? NONE, other)];
    counts[actor] = (counts[actor] ?? 0) - 1;
  }
}

/** The role of an actor between two others, by the groups of the three. */
function roleOf(one: number, broker: number, other: number): keyof Roles {
  if (one === NONE || broker === NONE || other === NONE) return "unknown";
  if (one === broker) return other === broker ? "coordinator" : "gatekeeper";
  if (other === broker) return "gatekeeper";
  return one === other ? "itinerant" : "liaison";
}

function pairs(count: number): number {
  return count < 2 ? 0 : (count * (count - 1)) / 2;
}
