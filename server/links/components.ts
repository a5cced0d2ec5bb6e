import type { Expand, Neighbours } from "./expand.ts";
import type { Places } from "./places.ts";

/**
 * Numbers of actors in the connected components that hold an actor of either side, largest first.
 * Floods the graph from both sides until nothing new is reached.
 */
export async function componentSizes(places: Places, expand: Expand): Promise<number[]> {
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
  return parts.sizes();
}

/** Puts an actor and its neighbours into one part; gives those that are new. */
function joined(parts: Parts, { id, others }: Neighbours): string[] {
  const fresh = others.filter((other) => parts.add(other));
  for (const other of others) parts.join(id, other);
  return fresh;
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
    const [x, y] = [this.#partOf(a), this.#partOf(b)];
    if (x === y) return;
    const [small, large] = this.#sizeOf(x) < this.#sizeOf(y) ? [x, y] : [y, x];
    this.#sizes[large] = this.#sizeOf(large) + this.#sizeOf(small);
    this.#parents[small] = large;
  }

  #partOf(id: string): number {
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
