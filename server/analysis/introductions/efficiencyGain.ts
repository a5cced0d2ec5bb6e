import { type Distances, UNREACHABLE } from "../distancesAmong.ts";
import type { Pace } from "../pace.ts";

/** A sum of many closenesses 1/d is kept in whole numbers of this part, so that no order of adding changes it. */
const PART = 2 ** -36;

/** Two sides: distances among the actors of the first, `fromCount` of them, and then those of the second. */
export interface Table {
  readonly distances: Distances;
  readonly fromCount: number;
}

/**
 * How much closer two sides come by each possible new tie (efficiency: Latora & Marchiori 2001, here
 * between sides). For a tie a–b it is the sum over x of the first side and y of the second of
 * 1/d'(x,y) − 1/d(x,y), where d' = min(d, d(x,a)+1+d(b,y), d(x,b)+1+d(a,y)) is the distance with the
 * tie added; no way counts 0. In pairs that come to stand side by side; each pair is exact to 2⁻³⁶,
 * and the sum is the same to the last digit whichever side comes first.
 *
 * Gives a × b numbers, row by row; those of tied actors are 0. No pair gains by both new ways (d is
 * a metric), so the two are added up. What one x gains depends on a only by d(x,a): it is worked out
 * once for each end b and each distance, which takes |A||B|(|A|+|B|) steps and not |A|²|B|².
 * @throws the reason of the pace's signal, when it fires.
 */
export async function efficiencyGain(table: Table, pace: Pace): Promise<Float64Array> {
  const { fromCount } = table;
  const { size } = table.distances;
  const toCount = size - fromCount;
  const sums = new Float64Array(fromCount * toCount);
  const gains = new GainAtEnd(table);
  const add = (a: number, b: number, gain: number) => {
    const at = a * toCount + b - fromCount;
    sums[at] = (sums[at] ?? 0) + gain;
  };
  for (let end = 0; end < size; end++) {
    for (let x = 0; x < fromCount; x++) {
      gains.workOut(end, x);
      if (pace.due()) await pace.rest(end / size);
    }
    if (end < fromCount) for (let b = fromCount; b < size; b++) add(end, b, gains.from(b));
    else for (let a = 0; a < fromCount; a++) add(a, end, gains.from(a));
  }
  return sums.map((parts) => parts * PART);
}

/** What each x of the first side gains by a new tie at one end, by how far x is from the other end. */
class GainAtEnd {
  readonly #table: Table;
  /** 1/d in parts. */
  readonly #closeness: Float64Array;
  /** The longest distance there is. */
  readonly #longest: number;
  /** In parts, for each x and each distance from 0 to the longest. */
  readonly #gains: Float64Array;

  constructor(table: Table) {
    this.#table = table;
    let longest = 0;
    for (const hops of table.distances.hops)
      if (hops !== UNREACHABLE && hops > longest) longest = hops;
    this.#longest = longest;
    this.#gains = new Float64Array(table.fromCount * (longest + 1));
    this.#closeness = Float64Array.from({ length: 2 * longest + 2 }, (_, hops) =>
      Math.round(1 / (hops * PART)),
    );
  }

  /** Works out what `x` gains by a tie at `end`: all y over there that come closer to it. */
  workOut(end: number, x: number): void {
    const { distances, fromCount } = this.#table;
    const { size, hops } = distances;
    const closeness = this.#closeness;
    const gains = this.#gains.subarray(x * (this.#longest + 1), (x + 1) * (this.#longest + 1));
    gains.fill(0);
    for (let y = fromCount; y < size; y++) {
      const onward = (hops[end * size + y] ?? 0) + 1;
      if (onward > UNREACHABLE) continue;
      const now = hops[x * size + y] ?? 0;
      const before = now === UNREACHABLE ? 0 : (closeness[now] ?? 0);
      const last = Math.min(this.#longest, now - onward - 1);
      for (let away = 0; away <= last; away++)
        gains[away] = (gains[away] ?? 0) + (closeness[away + onward] ?? 0) - before;
    }
  }

  /** What all x gain by a tie between the end that was worked out and this one. */
  from(other: number): number {
    const { distances, fromCount } = this.#table;
    const width = this.#longest + 1;
    let sum = 0;
    for (let x = 0; x < fromCount; x++) {
      const away = distances.hops[other * distances.size + x] ?? 0;
      if (away !== UNREACHABLE) sum += this.#gains[x * width + away] ?? 0;
    }
    return sum;
  }
}
