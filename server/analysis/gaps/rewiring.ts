import type { Projection } from "../projection.ts";
import type { Random } from "../random.ts";

/**
 * A graph whose edges are swapped at random while every actor keeps its number of them: two edges
 * u–v and x–y become u–y and x–v, unless that would tie an actor to himself or two actors twice
 * (Maslov & Sneppen 2002). An attempt that fails counts as a step that stays; so every simple graph
 * with these degrees comes equally often (Fosdick et al. 2018).
 */
export class Rewiring {
  /** The neighbours of each actor, unsorted; where they begin does not change. */
  readonly targets: Int32Array;
  readonly starts: Int32Array;
  /** Whose neighbour stands at each place of `targets`. */
  readonly #owners: Int32Array;
  /** Where the same edge stands at its other end. */
  readonly #mates: Int32Array;
  readonly #random: Random;

  constructor({ starts, targets }: Projection, random: Random) {
    this.targets = targets.slice();
    this.starts = starts;
    this.#owners = ownersOf(starts, targets.length);
    this.#mates = matesOf({ starts, targets }, this.#owners);
    this.#random = random;
  }

  /** Tries to swap so many times. */
  swap(attempts: number): void {
    const slots = this.targets.length;
    for (let attempt = 0; attempt < attempts; attempt++) {
      const one = Math.floor(this.#random() * slots);
      const other = Math.floor(this.#random() * slots);
      this.#trade(one, other);
    }
  }

  #trade(one: number, other: number): void {
    const u = this.#owners[one] ?? 0;
    const v = this.targets[one] ?? 0;
    const x = this.#owners[other] ?? 0;
    const y = this.targets[other] ?? 0;
    if (u === x || v === y || u === y || x === v) return;
    if (this.#areTied(u, y) || this.#areTied(x, v)) return;
    const mate = this.#mates[one] ?? 0;
    const otherMate = this.#mates[other] ?? 0;
    this.targets[one] = y;
    this.targets[otherMate] = u;
    this.targets[other] = v;
    this.targets[mate] = x;
    this.#mates[one] = otherMate;
    this.#mates[otherMate] = one;
    this.#mates[other] = mate;
    this.#mates[mate] = other;
  }

  /** Looks through the shorter list of neighbours. */
  #areTied(a: number, b: number): boolean {
    const { starts, targets } = this;
    const aCount = (starts[a + 1] ?? 0) - (starts[a] ?? 0);
    const bCount = (starts[b + 1] ?? 0) - (starts[b] ?? 0);
    const [actor, wanted] = aCount < bCount ? [a, b] : [b, a];
    const end = starts[actor + 1] ?? 0;
    for (let slot = starts[actor] ?? 0; slot < end; slot++)
      if (targets[slot] === wanted) return true;
    return false;
  }
}

function ownersOf(starts: Int32Array, slots: number): Int32Array {
  const owners = new Int32Array(slots);
  for (let actor = 0; actor + 1 < starts.length; actor++)
    owners.fill(actor, starts[actor], starts[actor + 1]);
  return owners;
}

/** Neighbours ascend, so the lower ends of an actor's edges come in the order of its own list. */
function matesOf(
  { starts, targets }: Pick<Projection, "starts" | "targets">,
  owners: Int32Array,
): Int32Array {
  const mates = new Int32Array(targets.length);
  const next = starts.slice();
  for (let slot = 0; slot < targets.length; slot++) {
    const [owner, target] = [owners[slot] ?? 0, targets[slot] ?? 0];
    if (owner > target) continue;
    const mate = next[target] ?? 0;
    mates[slot] = mate;
    mates[mate] = slot;
    next[target] = mate + 1;
  }
  return mates;
}
