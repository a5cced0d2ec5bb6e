import type { Read } from "../../reading/batching.ts";

/** Reads one part of a whole. */
export interface Reading {
  readonly read: Read;
  /** Is told how much of the part is done, from 0 to 1. */
  readonly told: (done: number) => void;
}
