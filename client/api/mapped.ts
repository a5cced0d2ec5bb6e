import type { Loaded } from "./useData.ts";

/** The part of an answer that matters; waiting and failing stay what they are. */
export function mapped<From, To>(loaded: Loaded<From>, change: (data: From) => To): Loaded<To> {
  return loaded.state === "ready" ? { ...loaded, data: change(loaded.data) } : loaded;
}
