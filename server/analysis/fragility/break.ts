import type { Contact, Tally } from "./contact.ts";
import { type Range, without } from "./ranges.ts";

/** What comes apart, and who is lost then: of those whose contact counts, who loses it with the largest of the pieces that their part of the graph falls into. */
export interface Break {
  /** How many lose contact. */
  readonly lost: number;
  /** How many actors each piece has, the largest first. */
  readonly pieces: readonly number[];
  /** Whether it is worth telling: that one dangling neighbour comes loose is not. */
  readonly news: boolean;
  /** Where those who lose contact are, as places in the order of the walk. `lostActors` gives the actors. */
  readonly ranges: readonly Range[];
}

/** An actor whose leaving breaks its part of the graph. */
export interface CutPoint extends Break {
  /** By index. */
  readonly actor: number;
}

/** An edge whose loss breaks its part of the graph. */
export interface Bridge extends Break {
  /** Its ends, by index, ascending. */
  readonly ends: readonly [a: number, b: number];
}

/** A part of the graph, without what leaves it. */
export interface Remains {
  readonly part: Range;
  /** The place that leaves; null where a tie does. */
  readonly gone: number | null;
  /** Branches without contact to anything else, ascending. */
  readonly loose: readonly Range[];
  /** The first actor, by index, of each of them. */
  readonly leastOf: (branch: Range) => number;
}

/** One of the pieces that are left; the rest, without a range, is what is in no loose branch. */
interface Piece {
  readonly range: Range | null;
  readonly size: number;
  readonly tally: Tally;
  /** −1 for the rest: it holds the first actor of the part. */
  readonly least: number;
}

/** What breaks; null where no contact that counts is lost. */
export function breakOf(remains: Remains, contact: Contact): Break | null {
  const { part, gone } = remains;
  const here: Range = gone === null ? [0, 0] : [gone, gone + 1];
  const pieces = piecesOf(remains, here, contact);
  const parting = { part, gone: contact.among(here), pieces: pieces.map(({ tally }) => tally) };
  if (!contact.isLost(parting)) return null;
  const [kept, ...others] = [...pieces].sort(largestFirst);
  const lost = others.reduce((sum, piece) => sum + weightOf(piece), 0);
  const dangles = lost === 1 && others.some((each) => each.size === 1 && weightOf(each) === 1);
  return {
    lost,
    pieces: pieces.map(({ size }) => size).sort((a, b) => b - a),
    news: contact.everyLossIsNews || !dangles,
    ranges: kept?.range ? without(part, [here, kept.range].filter(isFilled)) : remains.loose,
  };
}

function piecesOf({ part, loose, leastOf }: Remains, here: Range, { among }: Contact): Piece[] {
  const pieces = loose.map(
    (range): Piece => ({
      ...{ range, size: range[1] - range[0], tally: among(range), least: leastOf(range) },
    }),
  );
  const taken = [here, ...loose];
  const size = taken.reduce((left, [from, to]) => left - (to - from), part[1] - part[0]);
  if (size === 0) return pieces;
  const tally = taken.map(among).reduce(less, among(part));
  return [{ range: null, size, tally, least: -1 }, ...pieces];
}

function less([one, other]: Tally, [first, second]: Tally): Tally {
  return [one - first, other - second];
}

/** Most of those whose contact counts, then most actors, then the first id. */
function largestFirst(a: Piece, b: Piece): number {
  return weightOf(b) - weightOf(a) || b.size - a.size || a.least - b.least;
}

function weightOf({ tally: [one, other] }: Piece): number {
  return one + other;
}

function isFilled([from, to]: Range): boolean {
  return to > from;
}
