import { portionsOf } from "../../links/breathe.ts";
import type { Side } from "../links/sides.ts";
import type { SideAnswer } from "../links/whoLinks.ts";
import type { ReadData } from "./snapshot/readData.ts";

/** Sides, with what is known of each; with breaths, since together they may hold all actors. */
export async function knownSides(data: ReadData, sides: readonly Side[]): Promise<SideAnswer[]> {
  const known: SideAnswer[] = [];
  for (const side of sides) {
    const withoutTies = await countWithoutTies(data, side.members);
    known.push({ ...side, actorCount: side.members.length, withoutTies });
  }
  return known;
}

async function countWithoutTies(
  { actors, tied }: ReadData,
  members: readonly string[],
): Promise<number> {
  let count = 0;
  for await (const portion of portionsOf(members))
    for (const id of portion) if (tied[actors.at(id)] !== 1) count++;
  return count;
}
