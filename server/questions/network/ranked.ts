/** Whom an addition could bring, those that are there already included. */
export interface Ranked {
  /** Best first; at least the 600 best. */
  readonly ids: readonly string[];
  /** How many there are in truth. */
  readonly totalCount: number;
}
