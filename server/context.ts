import type { Engine } from "./graph/engine.ts";
import type { Loaders } from "./questions/reading/loaders.ts";

/** What every resolver of one request has at hand. */
export interface Context {
  readonly engine: Engine;
  readonly load: Loaders;
  /** Fires when the caller has gone away or the request's time is up. */
  readonly signal: AbortSignal;
}
