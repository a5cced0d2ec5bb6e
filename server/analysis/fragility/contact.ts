import type { DepthFirst } from "./depthFirst.ts";
import type { Range } from "./ranges.ts";

/** Of those whose contact counts, how many are on the one side and on the other; all on the one where there are not two sides. */
export type Tally = readonly [one: number, other: number];

/** Something that may come apart. */
interface Parting {
  /** The part of the graph, as places in the order of the walk. */
  readonly part: Range;
  /** How many leave, of those whose contact counts. */
  readonly gone: Tally;
  /** How many are in each of the pieces that are left. */
  readonly pieces: readonly Tally[];
}

/** Whose contact counts. */
export interface Contact {
  /** 1 for each actor, by index, whose contact counts. */
  readonly counted: Uint8Array;
  readonly among: (range: Range) => Tally;
  /** Whether contact that counts is lost when a part falls apart. */
  readonly isLost: (parting: Parting) => boolean;
  /** Whether any of those whose contact counts are in contact at all. */
  readonly exists: boolean;
  /** Whether it is also news that one dangling neighbour comes loose. */
  readonly everyLossIsNews: boolean;
}

/** Every two of some actors count: contact is lost where any two of them come apart. */
export function within(
  { order }: DepthFirst,
  parts: readonly Range[],
  actors: Iterable<number>,
): Contact {
  const counted = maskOf(order.length, actors);
  const count = countIn(order, counted);
  return {
    counted,
    among: (range) => [count(range), 0],
    isLost: ({ pieces }) => pieces.filter(([some]) => some > 0).length > 1,
    exists: parts.some((part) => count(part) > 1),
    everyLossIsNews: false,
  };
}

/**
 * Each of some actors counts with each of some others: contact is lost where no route at all is left
 * between the two, though somebody is left on both sides. Nobody is on both.
 */
export function between(
  { order }: DepthFirst,
  parts: readonly Range[],
  sides: { readonly one: readonly number[]; readonly other: readonly number[] },
): Contact {
  const one = countIn(order, maskOf(order.length, sides.one));
  const other = countIn(order, maskOf(order.length, sides.other));
  const among = (range: Range): Tally => [one(range), other(range)];
  const [linked, another] = parts.filter((part) => meet(among(part)));
  const all = among([0, order.length]);
  return {
    counted: maskOf(order.length, [...sides.one, ...sides.other]),
    among,
    isLost: ({ part, gone, pieces }) =>
      // In two parts the sides are linked twice, and nothing holds both together.
      another === undefined &&
      part[0] === linked?.[0] &&
      meet([all[0] - gone[0], all[1] - gone[1]]) &&
      !pieces.some(meet),
    exists: linked !== undefined,
    everyLossIsNews: true,
  };
}

function meet([one, other]: Tally): boolean {
  return one > 0 && other > 0;
}

function maskOf(size: number, actors: Iterable<number>): Uint8Array {
  const mask = new Uint8Array(size);
  for (const actor of actors) mask[actor] = 1;
  return mask;
}

/** Counts actors in ranges of a walk. */
function countIn(order: Int32Array, mask: Uint8Array): (range: Range) => number {
  const before = new Int32Array(order.length + 1);
  for (const [place, actor] of order.entries())
    before[place + 1] = (before[place] ?? 0) + (mask[actor] ?? 0);
  return ([from, to]) => (before[to] ?? 0) - (before[from] ?? 0);
}
