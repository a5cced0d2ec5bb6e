import type { Place } from "./places.ts";

/** An actor outside both sides that is tied to at least one actor only in each. */
export interface Broker {
  readonly id: string;
  readonly reach: Reach;
  /** How many actors it is tied to on the two sides. */
  readonly reached: number;
  /** How many pairs of one actor from each side it joins. */
  readonly pairs: number;
}

/** What an actor outside both sides is tied to on each. */
export class Reach {
  readonly #from = new SideReach();
  readonly #to = new SideReach();

  add(place: Place, actor: string, tie: string): void {
    if (place === "from") this.#from.add(actor, tie);
    else if (place === "to") this.#to.add(actor, tie);
  }

  get from(): SideReach {
    return this.#from;
  }

  get to(): SideReach {
    return this.#to;
  }
}

/** What an actor is tied to on one side. Kept as it comes: most of it is never shown. */
export class SideReach {
  readonly #actors: string[] = [];
  readonly #ties: string[] = [];

  add(actor: string, tie: string): void {
    this.#actors.push(actor);
    this.#ties.push(tie);
  }

  /** How many actors. */
  get size(): number {
    return this.#actors.length < 2 ? this.#actors.length : new Set(this.#actors).size;
  }

  /** The actors, by id. */
  actors(): string[] {
    return [...new Set(this.#actors)].sort();
  }

  /** The ties to them, by id. */
  ties(): string[] {
    return [...this.#ties].sort();
  }
}

/** Those that reach both sides, in no order. */
export function brokersOf(reaches: ReadonlyMap<string, Reach>): Broker[] {
  const brokers: Broker[] = [];
  for (const [id, reach] of reaches) {
    const [from, to] = [reach.from.size, reach.to.size];
    if (from > 0 && to > 0) brokers.push({ id, reach, reached: from + to, pairs: from * to });
  }
  return brokers;
}

/** pairs / log₂(1 + degree): a body tied to everybody is a weak introduction. */
export function score(pairs: number, degree: number): number {
  return pairs / Math.log2(1 + degree);
}

/** The most that a broker can score, whatever its degree turns out to be. */
export function mostItCanScore({ pairs, reached }: Broker): number {
  return score(pairs, reached);
}
