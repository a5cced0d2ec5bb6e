import type { Network } from "../network/network.ts";
import type { Direction } from "../ties/tieCounts.gen.ts";
import type { TieType } from "../ties/tieLine.gen.ts";

/** Ties of one type and direction of an actor. */
export interface Way {
  readonly type: TieType;
  readonly direction: Direction;
}

/** How many of an actor's ties of a type and direction lead to actors that are in the picture. */
export function reached({ ties, hiddenTies }: Network, actor: string, way: Way): number {
  return ties.filter(({ id, type, from, to }) => {
    if (type !== way.type || hiddenTies.has(id)) return false;
    const out = from.id === actor && way.direction !== "IN";
    const into = to.id === actor && way.direction !== "OUT";
    return out || into;
  }).length;
}
