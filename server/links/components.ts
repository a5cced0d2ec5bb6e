import type { Expand, Neighbours } from "./expand.ts";
import type { Places } from "./places.ts";

/** Whether anything joins two sides, and how large the parts that they lie in are. */
export interface JoinedParts {
  /** True where some path of any length joins the sides, or an actor stands on both. */
  readonly same: boolean;
  /** Numbers of actors in the components that hold an actor of either side, largest first. */
  readonly sizes: number[];
}

/** Floods the graph from both sides until nothing new is reached. */
export async function componentsOf(places: Places, expand: Expand): Promise<JoinedParts> {
  const parts = new Parts();
  let frontier = [...places.keys()];
  for (const id of frontier) parts.add(id);
  while (frontier.length > 0) {
    const fresh: string[] = [];
    for await (const portion of expand(frontier)) {
      for (const neighbours of portion) fresh.push(...joined(parts, neighbours));
    }
    frontier = fresh;
  }
  return { same: joinsSides(places, parts), sizes: parts.sizes() };
}

/** Puts an actor and its neighbours into one part; gives those that are new. */
function joined(parts: Parts, { id, others }: Neighbours): string[] {
  const fresh = others.filter((other) => parts.add(other));
  for (const other of others) parts.join(id, other);
  return fresh;
}

function joinsSides(places: Places, parts: Parts): boolean {
  const sidesOf = new Map<number, string>();
  for (const [id, place] of places) {
    const part = parts.partOf(id);
    const before = sidesOf.get(part) ?? place;
    if (place === "both" || before !== place) return true;
    sidesOf.set(part, place);
  }
  return false;
}

/** Disjoint sets of actors, joined by size with path halving (Tarjan 1975). */
class Parts {
  readonly #numbers = new Map<string, number>();
  readonly #parents: number[] = [];
  readonly #sizes: number[] = [];

  /** False where the actor is already there. */
  add(id: string): boolean {
    if (this.#numbers.has(id)) return false;
    this.#numbers.set(id, this.#parents.length);
    this.#parents.push(this.#parents.length);
    this.#sizes.push(1);
    return true;
  }

  join(a: string, b: string): void {
    const [x, y] = [this.partOf(a), this.partOf(b)];
    if (x === y) return;
    const [small, large] = this.#sizeOf(x) < this.#sizeOf(y) ? [x, y] : [y, x];
    this.#sizes[large] = this.#sizeOf(large) + this.#sizeOf(small);
    this.#parents[small] = large;
  }

  partOf(id: string): number {
    let at = this.#numbers.get(id) ?? -1;
    for (let up = this.#parents[at]; up !== undefined && up !== at; up = this.#parents[at]) {
      this.#parents[at] = this.#parents[up] ?? up;
      at = up;
    }
    return at;
  }

  sizes(): number[] {
    return this.#sizes
      .filter((_, number) => this.#parents[number] === number)
      .sort((a, b) => b - a);
  }

  #sizeOf(number: number): number {
    return this.#sizes[number] ?? 0;
  }
}
