import type { ActorKind, TieType } from "../../../seed/vocabulary.ts";
import type { Context } from "../../context.ts";
import { dataVersion, evidenceCount, tiedActorCount } from "../../graph/queries.gen.ts";
import { once } from "../../links/once.ts";
import { countsOfKinds, countsOfTieTypes, sum } from "./datasetCounts.ts";

/** What is loaded; the counts are read when first asked for. */
export interface DatasetAnswer {
  readonly version: string;
  readonly folders: readonly string[];
  readonly kinds: () => Promise<Array<{ kind: ActorKind; count: number }>>;
  readonly tieTypes: () => Promise<Array<{ type: TieType; count: number }>>;
  readonly actorCount: () => Promise<number>;
  readonly tieCount: () => Promise<number>;
}

/** What is loaded; version and folders are empty where nothing is. */
export async function dataset(context: Context): Promise<DatasetAnswer> {
  const [row] = await context.engine.read(dataVersion, {}, { signal: context.signal });
  const kinds = once(() => countsOfKinds(context));
  const tieTypes = once(() => countsOfTieTypes(context));
  return {
    version: row?.version ?? "",
    folders: row?.folders ?? [],
    kinds,
    tieTypes,
    actorCount: async () => sum(await kinds()),
    tieCount: async () => sum(await tieTypes()),
  };
}

/** How many actors have no stated or inferred tie. */
export async function withoutTies(
  { engine, signal }: Context,
  { actorCount }: DatasetAnswer,
): Promise<number> {
  const [tied] = await engine.read(tiedActorCount, {}, { signal });
  return (await actorCount()) - (tied?.count ?? 0);
}

/** How many assertions there are about ties and places. */
export async function countOfEvidence({ engine, signal }: Context): Promise<number> {
  const [row] = await engine.read(evidenceCount, {}, { signal });
  return row?.count ?? 0;
}
