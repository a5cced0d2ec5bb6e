/** The graph is away, refuses, or did not answer in time. `cause` is for the log, never for users. */
export class GraphUnavailable extends Error {
  override readonly name = "GraphUnavailable";
}

/** Nobody waits for the answer any more. */
export class CallerGone extends GraphUnavailable {}
