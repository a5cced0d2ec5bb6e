import {
  ACTOR_KINDS,
  BASES,
  PARTICIPATION_TIE_TYPES,
  TIE_TYPES,
} from "../../../seed/vocabulary.ts";
import { type Pace, paceOf, type Watch } from "../../analysis/pace.ts";
import { Column } from "../../analysis/snapshot/column.ts";
import { type Lists, ListsColumn } from "../../analysis/snapshot/lists.ts";
import type { Snapshot } from "../../analysis/snapshot/snapshot.ts";

/** The official clusters with those who take part in them, by index. */
export interface OfficialClusters {
  /** In order. */
  readonly clusters: Int32Array;
  /** The actors of each, itself among them, ascending. */
  readonly members: Lists;
}

/** Ties or clusters between two looks at the clock. */
const STEPS = 2048;

/**
 * Each cluster with its participants, plans left out: as a side of a question has it, whatever the
 * filter. Throws the reason of the signal when aborted.
 */
export async function officialClusters(
  { actors, ties }: Snapshot,
  { signal }: Watch = {},
): Promise<OfficialClusters> {
  const pace = paceOf({ signal });
  const isCluster = ACTOR_KINDS.indexOf("Cluster");
  const participants = await participantsOf(ties, pace);
  const [clusters, members] = [new Column(), new ListsColumn()];
  for (const [actor, kind] of actors.kinds.entries()) {
    if (actor % STEPS === 0 && pace.due()) await pace.rest(1);
    if (kind !== isCluster) continue;
    const all = new Set([actor, ...(participants.get(actor) ?? [])]);
    clusters.push(actor);
    members.push([...all].sort((a, b) => a - b));
  }
  return { clusters: clusters.shared(), members: members.shared() };
}

/** Who takes part in each, by index; an actor comes once for each of its ties. */
async function participantsOf(ties: Snapshot["ties"], pace: Pace): Promise<Map<number, number[]>> {
  const participation = new Set(PARTICIPATION_TIE_TYPES.map((type) => TIE_TYPES.indexOf(type)));
  const plan = BASES.indexOf("INTENDED");
  const found = new Map<number, number[]>();
  for (const [tie, type] of ties.types.entries()) {
    if (tie % STEPS === 0 && pace.due()) await pace.rest(0);
    if (!participation.has(type) || ties.bases[tie] === plan) continue;
    const list = found.get(ties.to[tie] ?? 0);
    if (list) list.push(ties.from[tie] ?? 0);
    else found.set(ties.to[tie] ?? 0, [ties.from[tie] ?? 0]);
  }
  return found;
}
