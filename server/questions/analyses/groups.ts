import { REGION_LEVELS, type RegionLevel } from "../../../seed/vocabulary.ts";
import { MOST_GROUPS } from "../../analysis/gaps/groups.ts";
import type { Context } from "../../context.ts";
import { badUserInput } from "../../errors.ts";
import { actorsAfter, regionIds } from "../../graph/queries.gen.ts";
import { ownedActorCount } from "../actors/ownedActors.ts";
import { type Side, sideOf } from "../links/sides.ts";
import { readsOf } from "../reading/batching.ts";
import { inPortions } from "../reading/portions.ts";

/** Groups as a caller names them. */
export interface GroupsArgs {
  readonly level?: RegionLevel | null;
  readonly clusters?: readonly string[] | null;
  readonly allClusters?: boolean | null;
}

/** Groups, understood: the regions of a level, some clusters, or all. */
export type GroupsChoice =
  | { readonly level: RegionLevel }
  | { readonly clusters: readonly string[] }
  | { readonly allClusters: true };

const WANTED = `exactly one of level (${REGION_LEVELS.join(", ")}), clusters and allClusters`;

/**
 * Which groups are meant; each cluster once, in the order of their ids.
 * @throws BAD_USER_INPUT for none or several of the fields, for no cluster or more than there may be.
 */
export function groupsChoice(groups: GroupsArgs): GroupsChoice {
  const { level, clusters, allClusters } = groups;
  const given = [level, clusters, allClusters || null].filter((each) => each != null);
  if (given.length !== 1) throw badUserInput("groups", WANTED, groups);
  if (level) return { level };
  if (!clusters) return { allClusters: true };
  const ids = [...new Set(clusters)].sort();
  if (ids.length === 0 || ids.length > MOST_GROUPS)
    throw badUserInput("groups.clusters", `1 to ${MOST_GROUPS} ids`, clusters.length);
  return { clusters: ids };
}

/**
 * The sides that groups stand for, by id, each once: regions that hold any actor, and clusters.
 * @throws UNKNOWN_ID for a cluster that is not in the data, BAD_USER_INPUT for one that is none and
 * for more groups than there may be.
 */
export async function groupSides(context: Context, choice: GroupsChoice): Promise<Side[]> {
  const ids = await groupIds(context, choice);
  if (ids.length > MOST_GROUPS) throw tooMany(choice, ids.length);
  const sides = await sidesOf(context, ids);
  const other = sides.find(({ type }) => "clusters" in choice && type !== "CLUSTER");
  if (other) throw badUserInput("groups.clusters", "ids of clusters", other.id);
  // Two ids may have been folded into one cluster.
  const byId = new Map(sides.map((side) => [side.id, side]));
  return [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** A few at a time: the actors of many large groups at once would hold others up. */
async function sidesOf(context: Context, ids: readonly string[]): Promise<Side[]> {
  const ask = ([id = ""]: string[]) => sideOf(context, "groups.clusters", id);
  const sides: Side[] = [];
  for await (const side of inPortions(ids, 1, ask)) sides.push(side);
  return sides;
}

/** More groups than there may be; of all clusters it is not known how many more. */
function tooMany(choice: GroupsChoice, count: number): Error {
  const wanted = `at most ${MOST_GROUPS} groups`;
  if ("level" in choice) return badUserInput("groups.level", `a level with ${wanted}`, count);
  return badUserInput("groups.allClusters", `${wanted}, else some clusters`, "more");
}

async function groupIds(context: Context, choice: GroupsChoice): Promise<string[]> {
  if ("clusters" in choice) return [...choice.clusters];
  if ("level" in choice) return regionsWithActors(context, choice.level);
  const read = readsOf(context.engine, context.signal);
  return (await read(actorsAfter, EVERY_CLUSTER)).map(({ id }) => id);
}

async function regionsWithActors(context: Context, level: RegionLevel): Promise<string[]> {
  const rows = await readsOf(context.engine, context.signal)(regionIds, { levels: [level] });
  const counts = await Promise.all(rows.map(({ id }) => ownedActorCount(context, "region", id)));
  return rows.flatMap(({ id }, at) => (counts[at] ? [id] : []));
}

/** One more than there may be, so that too many are noticed. */
const EVERY_CLUSTER = {
  ...{ kinds: ["Cluster" as const], text: "", themes: [] },
  ...{ after: "", limit: MOST_GROUPS + 1 },
};
