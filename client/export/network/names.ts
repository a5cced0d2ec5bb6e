import type { Network } from "../../network/network.ts";
import type { Collected } from "./collectNetwork.ts";

/** The name of anything that a view names by its id; the id itself where nobody knows it. */
export interface Names {
  actor(id: string): string;
  region(id: string): string;
  theme(id: string): string;
}

/** The names of what an exploration is about. */
export function namesIn(
  { members, ownIds }: Network,
  { regionNames, themeNames }: Pick<Collected, "regionNames" | "themeNames">,
): Names {
  return {
    actor: (id) => members.get(ownIds.get(id) ?? id)?.actor.name ?? id,
    region: (id) => regionNames.get(id) ?? id,
    theme: (id) => themeNames.get(id) ?? id,
  };
}
