import { breathe } from "./breathe.ts";

/** Successors of the actors at each position of a walk; the last position has none. */
export type Layers = readonly ReadonlyMap<string, readonly string[]>[];

/** Steps between two breaths: about 5 ms. */
const STEPS_A_BREATH = 20_000;

/** How far a walk goes. */
export interface WalkLimits {
  /** At most so many paths. */
  readonly first: number;
  /** Ends the walk: where every way out leads through the same few actors it can be a long one. */
  readonly signal: AbortSignal;
}

/**
 * Simple paths through layers, in the order of their ids. Every successor is an actor of the next
 * layer; the last layer's actors end a path.
 * @throws the reason of the signal, when it fires.
 */
export async function walkLayers(
  layers: Layers,
  { first, signal }: WalkLimits,
): Promise<string[][]> {
  const walk = new Walk(layers);
  const paths: string[][] = [];
  for (let steps = 1; paths.length < first; steps++) {
    const path = walk.step();
    if (path === "end") break;
    if (path) paths.push(path);
    if (steps % STEPS_A_BREATH > 0) continue;
    await breathe();
    signal.throwIfAborted();
  }
  return paths;
}

/** A depth-first walk that can stop between any two steps. */
class Walk {
  readonly #layers: Layers;
  readonly #path: string[] = [];
  readonly #onPath = new Set<string>();
  /** What is still to be tried at each position, the next one last. */
  readonly #choices: string[][];
  /** For each layer, how many of its actors are on the path. */
  readonly #taken: number[];

  constructor(layers: Layers) {
    this.#layers = layers;
    this.#choices = [descending(layers[0]?.keys() ?? [])];
    this.#taken = layers.map(() => 0);
  }

  /** Goes one step on; gives a path where one is complete. */
  step(): string[] | "end" | null {
    const choices = this.#choices.at(-1);
    if (!choices) return "end";
    const next = choices.pop();
    if (next === undefined) {
      this.#choices.pop();
      this.#leave();
      return null;
    }
    if (this.#onPath.has(next)) return null;
    if (this.#path.length === this.#layers.length - 1) return [...this.#path, next];
    this.#enter(next);
    if (this.#isSpent()) this.#leave();
    else this.#choices.push(descending(this.#layers[this.#path.length - 1]?.get(next) ?? []));
    return null;
  }

  #enter(actor: string): void {
    this.#path.push(actor);
    this.#onPath.add(actor);
    this.#count(actor, 1);
  }

  #leave(): void {
    const actor = this.#path.pop();
    if (actor === undefined) return;
    this.#onPath.delete(actor);
    this.#count(actor, -1);
  }

  #count(actor: string, by: 1 | -1): void {
    for (const [position, layer] of this.#layers.entries()) {
      if (layer.has(actor)) this.#taken[position] = (this.#taken[position] ?? 0) + by;
    }
  }

  /** Whether a layer ahead has nobody left, so that no path can be completed. */
  #isSpent(): boolean {
    return this.#layers.some(
      (layer, position) => position >= this.#path.length && this.#taken[position] === layer.size,
    );
  }
}

function descending(ids: Iterable<string>): string[] {
  return [...ids].sort((a, b) => (a < b ? 1 : -1));
}
