import type { Size } from "./generate.ts";
import type { Target } from "./target.ts";

/** What a step of the benchmark is asked to do, as JSON in its first argument. */
export interface Order {
  readonly target: Target;
  readonly size: Size;
}
