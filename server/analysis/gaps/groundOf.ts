import type { GroupOfActors } from "../analysis.ts";
import type { Graph } from "../graph/graph.ts";
import type { Ground } from "./gaps.ts";

/** What gaps between groups are looked for in. Actors that the graph does not have are left out. */
export async function groundOf(graph: Graph, groups: readonly GroupOfActors[]): Promise<Ground> {
  const { projection, themesOf, sourcesOf, sourceDates } = graph;
  return {
    ...{ projection, themesOf },
    stated: await graph.stated(),
    read: { about: sourcesOf, dates: sourceDates },
    groups: groups.map(({ type, members }) => ({
      type,
      actors: members.flatMap((id) => projection.indexOf.get(id) ?? []),
    })),
  };
}
