import type { Place } from "./places.ts";

/** An actor outside both sides that is tied to at least one actor only in each. */
export interface Broker {
  readonly id: string;
  /** The actors that it is tied to on each side, by id. */
  readonly fromActors: readonly string[];
  readonly toActors: readonly string[];
  /** The ties by which it reaches them, by id. */
  readonly fromTies: readonly string[];
  readonly toTies: readonly string[];
  /** How many pairs of one actor from each side it joins. */
  readonly pairs: number;
}

/** What an actor outside both sides is tied to; each list may name an actor more than once. */
export class Reach {
  readonly fromActors: string[] = [];
  readonly toActors: string[] = [];
  readonly fromTies: string[] = [];
  readonly toTies: string[] = [];

  add(place: Place, actor: string, tie: string): void {
    if (place === "from") {
      this.fromActors.push(actor);
      this.fromTies.push(tie);
    } else if (place === "to") {
      this.toActors.push(actor);
      this.toTies.push(tie);
    }
  }
}

/** Those that reach both sides, by id. */
export function brokersOf(reaches: ReadonlyMap<string, Reach>): Broker[] {
  const brokers: Broker[] = [];
  for (const [id, reach] of reaches) {
    if (reach.fromActors.length === 0 || reach.toActors.length === 0) continue;
    const fromActors = once(reach.fromActors);
    const toActors = once(reach.toActors);
    brokers.push({
      id,
      fromActors,
      toActors,
      fromTies: [...reach.fromTies].sort(),
      toTies: [...reach.toTies].sort(),
      pairs: fromActors.length * toActors.length,
    });
  }
  return brokers.sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** pairs / log₂(1 + degree): a body tied to everybody is a weak introduction. */
export function score(pairs: number, degree: number): number {
  return pairs / Math.log2(1 + degree);
}

/** The most that a broker can score, whatever its degree turns out to be. */
export function mostItCanScore(broker: Broker): number {
  return score(broker.pairs, broker.fromActors.length + broker.toActors.length);
}

function once(ids: readonly string[]): string[] {
  return [...new Set(ids)].sort();
}
