import { type Broker, brokersOf, type Reaches } from "./brokers.ts";
import type { Place, Places } from "./places.ts";
import type { TieChoice } from "./tieFilter.ts";
import { type Standing, standing, type TieGroup, type TieLeftOut } from "./tieStanding.ts";

/** What decides which ties count. */
export interface LinkRules {
  readonly places: Places;
  readonly choice: TieChoice;
  /** Programmes whose ties do not count; those named in the question are not among them. */
  readonly leftOut: ReadonlySet<string>;
}

/** How many ties touching a side did not count, by reason; programmes one by one. */
export interface LeftOutCounts {
  readonly reasons: ReadonlyMap<TieLeftOut, number>;
  readonly programmes: ReadonlyMap<string, number>;
}

/**
 * Sorts the ties of two sides into direct links and brokers, and counts what is left out. The ties
 * of each actor on a side are to be added once; in which portions and in which order is all one.
 */
export class LinkTally {
  readonly #rules: LinkRules;
  readonly #direct = new Set<string>();
  readonly #reaches: { readonly from: Reaches; readonly to: Reaches } = {
    from: new Map(),
    to: new Map(),
  };
  readonly #onRecord = new Set<string>();
  readonly #reasons = new Map<TieLeftOut, number>();
  readonly #programmes = new Map<string, number>();

  constructor(rules: LinkRules) {
    this.#rules = rules;
  }

  add(groups: readonly TieGroup[]): void {
    for (const group of groups) {
      const stands = standing(this.#rules.choice, group);
      const known = group.basis !== "INTENDED";
      for (const tie of group.ties) this.#addTie(tie, known, stands);
    }
  }

  /** Ids of the ties between an actor only in `from` and one only in `to`, sorted. */
  direct(): string[] {
    return [...this.#direct].sort();
  }

  /** Pairs of actors that direct ties join, each counted once. */
  directPairs(): number {
    const pairs = new Set<string>();
    for (const tie of this.#direct) {
      const ends = [tie.slice(0, tie.indexOf("~")), tie.slice(tie.lastIndexOf("~") + 1)];
      pairs.add(ends.sort().join("~"));
    }
    return pairs.size;
  }

  /** Actors outside both sides that are tied to both, in no order. */
  brokers(): Broker[] {
    return brokersOf(this.#reaches.from, this.#reaches.to);
  }

  leftOut(): LeftOutCounts {
    return { reasons: this.#reasons, programmes: this.#programmes };
  }

  /** Whether a stated or inferred tie of this actor is on record, whatever the filter says. */
  hasTie(actor: string): boolean {
    return this.#onRecord.has(actor);
  }

  #addTie(tie: string, known: boolean, { ofGroup, ofType }: Standing): void {
    const { places } = this.#rules;
    const first = tie.indexOf("~");
    const last = tie.lastIndexOf("~");
    const from = tie.slice(0, first);
    const to = tie.slice(last + 1);
    const ends = { from, to, fromPlace: places.get(from), toPlace: places.get(to) };
    if (known && ends.fromPlace) this.#onRecord.add(from);
    if (known && ends.toPlace) this.#onRecord.add(to);
    const reason = ofType ? ofType(tie.slice(first + 1, last)) : ofGroup;
    if (!this.#isLeftOut(reason, ends)) this.#link(tie, ends);
  }

  #isLeftOut(reason: TieLeftOut | null, ends: Ends): boolean {
    // A tie within the sides comes twice, once from each end, so each time it counts by half.
    const weight = ends.fromPlace && ends.toPlace ? 0.5 : 1;
    const programme = this.#programmeAmong(ends);
    if (reason) this.#reasons.set(reason, (this.#reasons.get(reason) ?? 0) + weight);
    else if (programme)
      this.#programmes.set(programme, (this.#programmes.get(programme) ?? 0) + weight);
    return reason !== null || programme !== undefined;
  }

  #programmeAmong({ from, to }: Ends): string | undefined {
    const { leftOut } = this.#rules;
    if (leftOut.has(to)) return to;
    return leftOut.has(from) ? from : undefined;
  }

  #link(tie: string, { from, to, fromPlace, toPlace }: Ends): void {
    if (fromPlace && toPlace) {
      if (fromPlace !== toPlace && fromPlace !== "both" && toPlace !== "both")
        this.#direct.add(tie);
    } else if (fromPlace) this.#reach(fromPlace, to, tie);
    else if (toPlace) this.#reach(toPlace, from, tie);
  }

  #reach(place: Place, outsider: string, tie: string): void {
    if (place === "both") return;
    const reaches = this.#reaches[place];
    const known = reaches.get(outsider);
    if (known) known.push(tie);
    else reaches.set(outsider, [tie]);
  }
}

interface Ends {
  readonly from: string;
  readonly to: string;
  readonly fromPlace: Place | undefined;
  readonly toPlace: Place | undefined;
}
