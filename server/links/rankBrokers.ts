import { type Broker, mostItCanScore, score } from "./brokers.ts";

/** A broker with its degree and score. */
export interface RankedBroker extends Broker {
  /** How many actors it is tied to under the filter. */
  readonly degree: number;
  readonly score: number;
}

/** The degrees of some actors under the filter. */
export type DegreesOf = (ids: readonly string[]) => Promise<ReadonlyMap<string, number>>;

/** Degrees are asked for in portions of this many brokers. */
const PORTION = 100;

/**
 * Ranks brokers best first: by score, then by id. Degrees are dear to count, and nobody can score
 * more than its pairs allow; so they are asked for from the most promising on, only as far as the
 * beginning of the list needs them.
 */
export class BrokerRanking {
  readonly #waiting: Broker[];
  readonly #degreesOf: DegreesOf;
  #ranked: RankedBroker[] = [];

  constructor(brokers: readonly Broker[], degreesOf: DegreesOf) {
    this.#waiting = brokers
      .map((broker) => ({ broker, most: mostItCanScore(broker) }))
      .sort((a, b) => b.most - a.most)
      .map(({ broker }) => broker);
    this.#degreesOf = degreesOf;
  }

  /**
   * The beginning of the ranking, long enough to hold `count` brokers after the broker `after`
   * ("" for the very beginning), or all of it.
   */
  async beginning(after: string, count: number): Promise<readonly RankedBroker[]> {
    for (;;) {
      const settled = this.#settled();
      const from = after === "" ? 0 : settled.findIndex((each) => each.id === after) + 1;
      const found = after === "" || from > 0;
      if (this.#waiting.length === 0 || (found && settled.length - from >= count)) return settled;
      await this.#rankMore();
    }
  }

  /** Those whose rank no broker that waits can change. */
  #settled(): readonly RankedBroker[] {
    const next = this.#waiting[0];
    if (!next) return this.#ranked;
    const bound = mostItCanScore(next);
    const open = this.#ranked.findIndex((each) => each.score <= bound);
    return open < 0 ? this.#ranked : this.#ranked.slice(0, open);
  }

  async #rankMore(): Promise<void> {
    const brokers = this.#waiting.splice(0, PORTION);
    const degrees = await this.#degreesOf(brokers.map((broker) => broker.id));
    const ranked = brokers.map((broker) => {
      const degree = degrees.get(broker.id) ?? 0;
      return { ...broker, degree, score: score(broker.pairs, degree) };
    });
    this.#ranked = [...this.#ranked, ...ranked].sort(better);
  }
}

function better(a: RankedBroker, b: RankedBroker): number {
  if (a.score !== b.score) return b.score - a.score;
  return a.id < b.id ? -1 : 1;
}
