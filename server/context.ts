import type { Engine } from "./graph/engine.ts";
import { createLoaders, type Loaders } from "./questions/reading/loaders.ts";

/** What every resolver of one request has at hand. */
export interface Context {
  readonly engine: Engine;
  readonly load: Loaders;
  /** Fires when the caller has gone away or the request's time is up. */
  readonly signal: AbortSignal;
  /** Milliseconds that the caller waits for what takes long, before it is told how far that is. */
  readonly patience: number;
}

/** Milliseconds that a caller waits who says nothing of it; less than a request may take. */
export const PATIENCE = 4000;

/** The context of one request, or of another reading that ends with a signal. */
export function createContext(engine: Engine, signal: AbortSignal, patience = PATIENCE): Context {
  return { engine, load: createLoaders(engine, signal), signal, patience };
}
