import { type DepthFirst, depthFirst } from "../fragility/depthFirst.ts";
import { type Pace, partOf } from "../pace.ts";
import { neighboursOf, type Projection } from "../projection.ts";
import { type Contact, pairsAmong } from "./contact.ts";

/** Whom actors join, by index. */
export interface Joins {
  /** Pairs whose contact counts that the actor is tied to both of, whether the two are tied or not. */
  readonly pairs: Float64Array;
  /** Those of them that no path at all is left between without the actor. */
  readonly onlyRoute: Float64Array;
}

/** A walk through the graph, and where it found each actor. */
interface Walked {
  readonly walk: DepthFirst;
  /** By actor. */
  readonly places: Int32Array;
}

/**
 * How many pairs each actor joins, and how many of them it alone joins: those in different pieces of
 * what is left without it (Hopcroft & Tarjan 1973). Throws the reason of the signal when aborted.
 */
export async function joinsOf(graph: Projection, contact: Contact, pace: Pace): Promise<Joins> {
  const walk = await depthFirst(graph, partOf(pace, 0, 0.7));
  const size = graph.ids.length;
  const places = new Int32Array(size);
  for (let place = 0; place < size; place++) places[walk.order[place] ?? 0] = place;
  const cuts = holdingOthers(walk);
  const pairs = new Float64Array(size);
  const onlyRoute = new Float64Array(size);
  const rest = partOf(pace, 0.7, 1);
  for (let actor = 0; actor < size; actor++) {
    const near = neighboursOf(graph, actor);
    const joined = pairsOfSome(contact, near);
    pairs[actor] = joined;
    if (joined > 0 && cuts[places[actor] ?? 0] === 1)
      onlyRoute[actor] =
        joined - joinedOtherwise(contact, piecesAround({ walk, places }, actor, near));
    if (rest.due()) await rest.rest(actor / size);
  }
  return { pairs, onlyRoute };
}

function pairsOfSome(contact: Contact, actors: ArrayLike<number>): number {
  let [x, y] = [0, 0];
  for (let at = 0; at < actors.length; at++) {
    const actor = actors[at] ?? 0;
    x += contact.isFrom[actor] ?? 0;
    y += contact.isTo[actor] ?? 0;
  }
  return pairsAmong(contact, x, y);
}

/** By place: 1 for those with a branch that hangs on them alone. */
function holdingOthers({ parent, low }: DepthFirst): Uint8Array {
  const holding = new Uint8Array(parent.length);
  for (let place = 0; place < parent.length; place++) {
    const from = parent[place] ?? -1;
    if (from !== -1 && (low[place] ?? 0) >= from) holding[from] = 1;
  }
  return holding;
}

/**
 * The neighbours of an actor by the piece of the graph that each is in once the actor has left. Whoever
 * is reached through one branch stands in one range of the walk, which its first begins.
 */
function piecesAround({ walk, places }: Walked, actor: number, near: Int32Array): number[][] {
  const { order, parent, low } = walk;
  const place = places[actor] ?? 0;
  const rest: number[] = [];
  const pieces = [rest];
  let piece = rest;
  for (const each of near.map((other) => places[other] ?? 0).sort()) {
    if (parent[each] === place) {
      const isLoose = (low[each] ?? 0) >= place;
      piece = isLoose ? [] : rest;
      if (isLoose) pieces.push(piece);
    }
    piece.push(order[each] ?? 0);
  }
  return pieces;
}

function joinedOtherwise(contact: Contact, pieces: readonly number[][]): number {
  return pieces.reduce((sum, piece) => sum + pairsOfSome(contact, piece), 0);
}
