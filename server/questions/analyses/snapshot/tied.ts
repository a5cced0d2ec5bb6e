import { BASES } from "../../../../seed/vocabulary.ts";
import type { Snapshot } from "../../../analysis/snapshot/snapshot.ts";

/** For each actor: 1 where any stated or inferred tie is on record. */
export function tiedIn({ actors, ties }: Pick<Snapshot, "actors" | "ties">): Uint8Array {
  const tied = new Uint8Array(actors.kinds.length);
  const plan = BASES.indexOf("INTENDED");
  const { from, to, bases } = ties;
  for (let tie = 0; tie < bases.length; tie++) {
    if (bases[tie] === plan) continue;
    tied[from[tie] ?? 0] = 1;
    tied[to[tie] ?? 0] = 1;
  }
  return tied;
}
