import { BASES } from "../../../seed/vocabulary.ts";
import type { Snapshot } from "../../analysis/snapshot/snapshot.ts";
import type { Side } from "../links/sides.ts";
import type { SideAnswer } from "../links/whoLinks.ts";
import type { ReadData } from "./readData.ts";

/** Sides, with what is known of each. */
export function knownSides({ snapshot, actors }: ReadData, sides: readonly Side[]): SideAnswer[] {
  const tied = tiedIn(snapshot);
  return sides.map((side) => ({
    ...side,
    actorCount: side.members.length,
    withoutTies: side.members.filter((id) => tied[actors.at(id)] !== 1).length,
  }));
}

/** 1 for each actor with any stated or inferred tie on record. */
function tiedIn({ ties, actors }: Snapshot): Uint8Array {
  const tied = new Uint8Array(actors.kinds.length);
  const plan = BASES.indexOf("INTENDED");
  for (const [tie, basis] of ties.bases.entries()) {
    if (basis === plan) continue;
    tied[ties.from[tie] ?? 0] = 1;
    tied[ties.to[tie] ?? 0] = 1;
  }
  return tied;
}
