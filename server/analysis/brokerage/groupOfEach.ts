import type { RegionLevel } from "../../../seed/vocabulary.ts";
import type { GroupOfActors } from "../analysis.ts";
import type { Graph } from "../graph/graph.ts";
import { homesAt } from "../graph/homes.ts";
import { unpackTexts } from "../snapshot/texts.ts";
import { NONE } from "./roles.ts";

/** Who belongs with whom: by home region, or by cluster. Regions are given by id. */
export type BrokerageGroups =
  | { readonly level: RegionLevel; readonly regions: readonly string[] }
  | { readonly clusters: readonly GroupOfActors[] };

/** The group of each actor, by place in the list; `NONE` for those in none of them or in several. */
export function groupOfEach(graph: Graph, groups: BrokerageGroups): Int32Array {
  return "level" in groups ? byHome(graph, groups) : byCluster(graph, groups.clusters);
}

function byHome(
  { places }: Graph,
  { level, regions }: { level: RegionLevel; regions: readonly string[] },
) {
  const groupOf = new Map(regions.map((id, group) => [id, group]));
  const ids = unpackTexts(places.regions.ids);
  return homesAt(places, level).map((home) => groupOf.get(ids[home] ?? "") ?? NONE);
}

function byCluster(
  { projection: { ids, indexOf } }: Graph,
  clusters: readonly GroupOfActors[],
): Int32Array {
  const groups = new Int32Array(ids.length).fill(NONE);
  const counts = new Int32Array(ids.length);
  for (const [group, { members }] of clusters.entries())
    for (const actor of members.flatMap((id) => indexOf.get(id) ?? [])) {
      groups[actor] = group;
      counts[actor] = (counts[actor] ?? 0) + 1;
    }
  return groups.map((group, actor) => (counts[actor] === 1 ? group : NONE));
}
