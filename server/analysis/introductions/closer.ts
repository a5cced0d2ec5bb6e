import { UNREACHABLE } from "../distancesAmong.ts";
import type { Table } from "./efficiencyGain.ts";

/** How many pairs of one actor from each side a new tie would help. */
export interface Closer {
  /** Pairs that come closer, those that had no way among them. */
  readonly closer: number;
  /** Pairs that had no way to each other. */
  readonly joined: number;
}

/** Counts the pairs that come closer by a tie between the actors at two positions of the table. */
export function closerBy({ distances, fromCount }: Table, a: number, b: number): Closer {
  const { size, hops } = distances;
  const away = (x: number, y: number) => {
    const distance = hops[x * size + y] ?? UNREACHABLE;
    return distance === UNREACHABLE ? Number.POSITIVE_INFINITY : distance;
  };
  let [closer, joined] = [0, 0];
  for (let x = 0; x < fromCount; x++) {
    const [toA, toB] = [away(a, x), away(b, x)];
    for (let y = fromCount; y < size; y++) {
      const before = away(x, y);
      if (Math.min(toA + away(b, y), toB + away(a, y)) + 1 >= before) continue;
      closer++;
      if (before === Number.POSITIVE_INFINITY) joined++;
    }
  }
  return { closer, joined };
}
