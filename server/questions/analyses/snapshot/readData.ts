import type { Snapshot } from "../../../analysis/snapshot/snapshot.ts";
import type { Numbered } from "./numbered.ts";

/** All that analyses look at, and its actors by id. */
export interface ReadData {
  readonly snapshot: Snapshot;
  readonly actors: Numbered;
  /** For each actor: 1 where any stated or inferred tie is on record. */
  readonly tied: Uint8Array;
}
