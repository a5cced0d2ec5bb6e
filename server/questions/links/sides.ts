import type { Context } from "../../context.ts";
import { unknownId } from "../../errors.ts";
import {
  type ActorsByIdRow,
  membersOfCluster,
  membersOfRegion,
  type RegionsByIdRow,
} from "../../graph/queries.gen.ts";
import type { SideType } from "../../links/sideType.ts";
import { findActor } from "../names/findActor.ts";
import { nearestIds } from "../names/nearest.ts";
import { readsOf } from "../reading/batching.ts";

/** What stands at one end of a question. */
export interface Side {
  /** Of the region or actor that was asked for, after folding. */
  readonly id: string;
  readonly type: SideType;
  readonly node: RegionsByIdRow | ActorsByIdRow;
  /** Ids of its actors, sorted. */
  readonly members: readonly string[];
}

/**
 * The side that an id stands for: a region's actors, a cluster and its participants, or one actor.
 * @throws UNKNOWN_ID naming the argument and the nearest ids.
 */
export async function sideOf(context: Context, argument: string, id: string): Promise<Side> {
  const { region: regions, actor: actors } = context.load;
  const [region, known] = await Promise.all([regions.load(id), actors.load(id)]);
  if (region) {
    return { id, type: "REGION", node: region, members: await inRegion(context, id) };
  }
  const actor = known ?? (await findActor(context, id));
  if (!actor) {
    throw unknownId(argument, id, await nearestIds(context, id, ["REGIONS", "ACTORS"]));
  }
  const isCluster = actor.kind === "Cluster";
  return {
    id: actor.id,
    type: isCluster ? "CLUSTER" : "ACTOR",
    node: actor,
    members: isCluster ? await withParticipants(context, actor.id) : [actor.id],
  };
}

async function inRegion({ engine, signal }: Context, id: string): Promise<string[]> {
  const [row] = await readsOf(engine, signal)(membersOfRegion, { id });
  return row?.actors ?? [];
}

async function withParticipants({ engine, signal }: Context, id: string): Promise<string[]> {
  const [row] = await readsOf(engine, signal)(membersOfCluster, { id });
  return [...new Set([id, ...(row?.actors ?? [])])].sort();
}
