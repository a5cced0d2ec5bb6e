import { neighboursOf } from "../projection.ts";
import type { Ground } from "./ground.ts";

/** How much was read about an actor. */
export interface Read {
  /** Sources that say anything about it. */
  readonly sources: number;
  /** Actors that it is tied to. */
  readonly ties: number;
}

/**
 * How much is known of an actor, from 0 to 1: ½·s/(s+1) + ½·t/(t+1) for s sources and t actors it is
 * tied to. So the first of each counts most (1 and 0: 0.25; 1 and 1: 0.5; 3 and 3: 0.75), and only
 * an actor about which nothing was read has 0. Our own measure.
 */
export function coverage({ sources, ties }: Read): number {
  return 0.5 * (sources / (sources + 1)) + 0.5 * (ties / (ties + 1));
}

/** What was read about an actor, by index. */
export function readOf({ projection, sourceCounts }: Ground, actor: number): Read {
  return {
    sources: sourceCounts.get(projection.ids[actor] ?? "") ?? 0,
    ties: neighboursOf(projection, actor).length,
  };
}
