import type { Projection } from "../projection.ts";

/** Whose contact counts: each actor of `from` with each of `to`; where `within`, each two of one list, once. */
export interface Contact {
  /** By index, ascending. */
  readonly from: Int32Array;
  /** Likewise; the same list where `within`. */
  readonly to: Int32Array;
  readonly within: boolean;
  /** By actor: 1 for those in `from`. */
  readonly isFrom: Uint8Array;
  /** By actor: 1 for those in `to`. */
  readonly isTo: Uint8Array;
}

/**
 * The contact that sides, by index, ask for: without a side, of every two actors; with one, of every
 * two of its actors; with two, of each actor only on the one with each only on the other.
 * @throws RangeError for more than two sides.
 */
export function contactAmong(
  { ids }: Pick<Projection, "ids">,
  sides: ReadonlyArray<Iterable<number>> = [],
): Contact {
  const [one, other, ...more] = sides.map((side) => marked(ids.length, side));
  if (more.length > 0) throw new RangeError(`${sides.length} sides: wanted at most 2.`);
  if (!one) return contactWithin(new Uint8Array(ids.length).fill(1));
  if (!other) return contactWithin(one);
  const isFrom = one.map((on, actor) => (on && !other[actor] ? 1 : 0));
  const isTo = other.map((on, actor) => (on && !one[actor] ? 1 : 0));
  return { isFrom, isTo, from: actorsIn(isFrom), to: actorsIn(isTo), within: false };
}

/** How many pairs count among `x` actors of `from` and `y` of `to`; where `within`, the two are the same. */
export function pairsAmong({ within }: Contact, x: number, y: number): number {
  return within ? (x * x - x) / 2 : x * y;
}

/** How many pairs count that an actor is not itself one of. */
export function pairsOfOthers(contact: Contact, actor: number): number {
  const x = contact.from.length - (contact.isFrom[actor] ?? 0);
  return pairsAmong(contact, x, contact.to.length - (contact.isTo[actor] ?? 0));
}

function contactWithin(marks: Uint8Array): Contact {
  const actors = actorsIn(marks);
  return { isFrom: marks, isTo: marks, from: actors, to: actors, within: true };
}

function marked(size: number, actors: Iterable<number>): Uint8Array {
  const marks = new Uint8Array(size);
  for (const actor of actors) marks[actor] = 1;
  return marks;
}

function actorsIn(marks: Uint8Array): Int32Array {
  const actors: number[] = [];
  for (let actor = 0; actor < marks.length; actor++) if (marks[actor] === 1) actors.push(actor);
  return Int32Array.from(actors);
}
