import { isHiddenByEnds } from "../network/hiddenByEnds.ts";
import type { Network } from "../network/network.ts";
import type { Direction } from "../ties/tieCounts.gen.ts";
import type { TieType } from "../ties/tieLine.gen.ts";
import type { ViewFilter } from "../view/view.ts";

/** Ties of one type and direction of an actor. */
export interface Way {
  readonly of: string;
  readonly tie: TieType;
  readonly direction: Direction;
}

/** How many ties of a way lead to actors that the exploration holds: those to be seen, and those whose ends a filter hides. */
export function reached(
  network: Network,
  filter: ViewFilter,
  way: Way,
): { readonly shown: number; readonly hidden: number } {
  const there = network.ties.filter(({ type, from, to }) => {
    if (type !== way.tie) return false;
    const out = from.id === way.of && way.direction !== "IN";
    const into = to.id === way.of && way.direction !== "OUT";
    return out || into;
  });
  return {
    shown: there.filter(({ id }) => !network.hiddenTies.has(id)).length,
    hidden: there.filter((tie) => isHiddenByEnds(tie, network, filter)).length,
  };
}
