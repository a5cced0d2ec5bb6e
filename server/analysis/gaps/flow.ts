/** Marks an actor that is on no route. */
export const FREE = -1;
/** Stands for the side itself: before the first actor of a route, and after its last. */
export const SIDE = -2;

/** Routes between two sides that share no actor: each actor has at most one before and one after it. */
export interface RouteFlow {
  /** Whom the route of an actor goes on to; `SIDE` at its end, `FREE` where it is on none. */
  readonly ahead: Int32Array;
  /** Whom it comes from, likewise. */
  readonly behind: Int32Array;
}
