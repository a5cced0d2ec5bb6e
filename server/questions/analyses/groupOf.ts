import type { GroupOfActors } from "../../analysis/analysis.ts";
import type { Side } from "../links/sides.ts";

/** A side as analyses take it. */
export function groupOf({ type, members }: Side): GroupOfActors {
  return { type, members };
}
