import type { Projection } from "../projection.ts";

/** Where an actor stands: a bit for each side, so that who is on both has both. */
export const ON_FROM = 1;
export const ON_TO = 2;
export const ON_BOTH = 3;

/** Two sides of a question, by index of the projection; they may overlap. */
export interface Sides {
  /** Ascending, each once. */
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** For each actor of the projection, `ON_FROM`, `ON_TO`, both or 0. */
  readonly place: Uint8Array;
}

/**
 * The two sides, in order and each actor once.
 * @throws RangeError for an index that is no actor of the projection.
 */
export function sidesOf({ ids }: Projection, from: Iterable<number>, to: Iterable<number>): Sides {
  const place = new Uint8Array(ids.length);
  const put = (actors: Iterable<number>, side: number) => {
    for (const actor of actors) {
      const known = place[actor];
      if (known === undefined)
        throw new RangeError(`Actor ${actor} of a side: wanted an index below ${ids.length}.`);
      place[actor] = known | side;
    }
  };
  put(from, ON_FROM);
  put(to, ON_TO);
  return { from: actorsOn(place, ON_FROM), to: actorsOn(place, ON_TO), place };
}

/** The same sides the other way round. */
export function swapped({ from, to, place }: Sides): Sides {
  const turned = place.map((at) => (at === ON_FROM ? ON_TO : at === ON_TO ? ON_FROM : at));
  return { from: to, to: from, place: turned };
}

/** The actors on both sides, ascending. */
export function sharedOf({ from, place }: Sides): Int32Array {
  return from.filter((actor) => place[actor] === ON_BOTH);
}

function actorsOn(place: Uint8Array, side: number): Int32Array {
  const actors: number[] = [];
  for (let actor = 0; actor < place.length; actor++)
    if ((place[actor] ?? 0) & side) actors.push(actor);
  return Int32Array.from(actors);
}
