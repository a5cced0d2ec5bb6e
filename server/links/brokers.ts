/** An actor outside both sides that is tied to at least one actor only in each. */
export interface Broker {
  readonly id: string;
  readonly from: Reach;
  readonly to: Reach;
  /** How many actors it is tied to on the two sides. */
  readonly reached: number;
  /** How many pairs of one actor from each side it joins. */
  readonly pairs: number;
}

/** Ids of the ties by which each actor outside both sides reaches one of them. */
export type Reaches = Map<string, string[]>;

/** What a broker is tied to on one side. Worked out when asked for: most of it is never shown. */
export class Reach {
  readonly #broker: string;
  readonly #ties: readonly string[];

  constructor(broker: string, ties: readonly string[]) {
    this.#broker = broker;
    this.#ties = ties;
  }

  /** How many actors. */
  get size(): number {
    return this.#ties.length === 1 ? 1 : this.#ends().size;
  }

  /** The actors, by id. */
  actors(): string[] {
    return [...this.#ends()].sort();
  }

  /** The ties to them, by id. */
  ties(): string[] {
    return [...this.#ties].sort();
  }

  #ends(): Set<string> {
    const out = `${this.#broker}~`;
    const end = (tie: string) =>
      tie.startsWith(out) ? tie.slice(tie.lastIndexOf("~") + 1) : tie.slice(0, tie.indexOf("~"));
    return new Set(this.#ties.map(end));
  }
}

/** Those that reach both sides, in no order. */
export function brokersOf(from: Reaches, to: Reaches): Broker[] {
  const brokers: Broker[] = [];
  for (const [id, fromTies] of from) {
    const toTies = to.get(id);
    if (toTies) brokers.push(broker(id, new Reach(id, fromTies), new Reach(id, toTies)));
  }
  return brokers;
}

function broker(id: string, from: Reach, to: Reach): Broker {
  const [here, there] = [from.size, to.size];
  return { id, from, to, reached: here + there, pairs: here * there };
}

/** pairs / log₂(1 + degree): a body tied to everybody is a weak introduction. */
export function score(pairs: number, degree: number): number {
  return pairs / Math.log2(1 + degree);
}

/** The most that a broker can score, whatever its degree turns out to be. */
export function mostItCanScore({ pairs, reached }: Broker): number {
  return score(pairs, reached);
}
