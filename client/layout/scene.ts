import type { Point } from "../view/explored.ts";

/** What a layout has to place, and what it must leave alone. */
export interface Scene {
  /** Actors that are placed already and never move. */
  readonly placed: ReadonlyMap<string, Point>;
  /** Actors to be placed, in the order in which they came. */
  readonly fresh: readonly Fresh[];
  /** Pairs of tied actors, each once. */
  readonly ties: ReadonlyArray<readonly [a: string, b: string]>;
}

/** An actor that needs a place. */
export interface Fresh {
  readonly id: string;
  /** The actor that it was brought by, beside which it should land; null where there is none. */
  readonly near: string | null;
}

export interface LayoutOptions {
  readonly signal?: AbortSignal;
  /** From 0 to 1. */
  readonly onProgress?: (part: number) => void;
}

/** Finds a place for every fresh actor. The same scene always gives the same places. Rejects with the signal's reason. */
export type Layout = (scene: Scene, options?: LayoutOptions) => Promise<ReadonlyMap<string, Point>>;
