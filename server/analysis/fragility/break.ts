import type { Range } from "./ranges.ts";

/** What comes apart, and who is lost then: those who lose contact with the largest of the pieces that their part of the graph falls into. */
export interface Break {
  /** How many lose contact. */
  readonly lost: number;
  /** How many actors each piece has, the largest first. Of pieces of one size the one with the first id counts as the largest. */
  readonly pieces: readonly number[];
  /** Whether it is worth telling: that one dangling neighbour comes loose is not. */
  readonly news: boolean;
  /** The part of the graph that breaks, as places in the order of the walk. */
  readonly part: Range;
  /** Who they are, as places in the order of the walk. `lostActors` gives the actors. */
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
