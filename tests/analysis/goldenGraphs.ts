import { type Pair, type Projection, projectionOf } from "../../server/analysis/projection.ts";

/** Two triangles, a b c and d e f, joined by one edge. */
export const TRIANGLES: readonly Pair[] = pairsOf("ab bc ca cd de ef fd");

/** Who was friends with whom in a karate club (Zachary 1977): each member, then those of a higher number. */
const FRIENDS: Readonly<Record<number, readonly number[]>> = {
  0: [1, 2, 3, 4, 5, 6, 7, 8, 10, 11, 12, 13, 17, 19, 21, 31],
  1: [2, 3, 7, 13, 17, 19, 21, 30],
  2: [3, 7, 8, 9, 13, 27, 28, 32],
  3: [7, 12, 13],
  4: [6, 10],
  5: [6, 10, 16],
  6: [16],
  8: [30, 32, 33],
  9: [33],
  13: [33],
  14: [32, 33],
  15: [32, 33],
  18: [32, 33],
  19: [33],
  20: [32, 33],
  22: [32, 33],
  23: [25, 27, 29, 32, 33],
  24: [25, 27, 31],
  25: [31],
  26: [29, 33],
  27: [33],
  28: [31, 33],
  29: [32, 33],
  30: [32, 33],
  31: [32, 33],
  32: [33],
};

/** The karate club; members are named by two digits, so that they sort by number. */
export const KARATE: readonly Pair[] = Object.entries(FRIENDS).flatMap(([member, friends]) =>
  friends.map((friend): Pair => [member.padStart(2, "0"), String(friend).padStart(2, "0")]),
);

/** The graph of those who occur in some pairs. */
export function graphOf(pairs: readonly Pair[], others: readonly string[] = []): Projection {
  return projectionOf([...pairs.flat(), ...others], pairs);
}

/** Pairs written as two letters each. */
export function pairsOf(text: string): Pair[] {
  return text.split(" ").map((pair): Pair => [pair.charAt(0), pair.charAt(1)]);
}
