import type { CommunityFigures } from "../../analysis/communities/communitiesAnalysis.ts";
import type { Alike } from "../../analysis/communities/mismatch.ts";
import { listAt } from "../../analysis/snapshot/lists.ts";
import type { Context } from "../../context.ts";
import { Shared } from "../../jobs/shared.ts";
import { versionOf } from "../analyses/dataVersion.ts";
import { knownSides } from "../analyses/knownSides.ts";
import type { ScopeAnswer } from "../analyses/scope.ts";
import { type ScopeArgs, type ScopeChoice, scopeChoice } from "../analyses/scopeChoice.ts";
import type { ReadData } from "../analyses/snapshot/readData.ts";
import { Work } from "../analyses/work.ts";
import { namedProgrammes } from "./namedProgrammes.ts";
import { type OfficialClusters, officialClusters } from "./officialClusters.ts";

/** The communities of the whole graph, whatever the sides. */
interface Divided {
  readonly scope: ScopeAnswer;
  readonly figures: CommunityFigures;
  readonly official: OfficialClusters;
  readonly data: ReadData;
}

/** The communities that are about some sides, or all. */
export interface CommunitiesAnswer extends Omit<Divided, "data"> {
  /** How many actors of each community, by its number, are on the sides; all where there are none. */
  readonly inScope: Int32Array;
  /** Numbers of the communities that are given, in their order. */
  readonly communities: readonly number[];
  /** The official clusters with an actor on the sides of which enough is known, in their order. */
  readonly clusters: readonly Alike[];
  /** How many more clusters have an actor there. */
  readonly tooLittleKnown: number;
}

const divisions = new Shared<Divided>("communities");

/**
 * Who belongs together in practice. The whole graph is divided once for all sides.
 * @throws UNKNOWN_ID for a side, BAD_USER_INPUT for a bad scope, UNDER_WAY.
 */
export async function communities(
  context: Context,
  args: { readonly scope?: ScopeArgs | null },
): Promise<CommunitiesAnswer> {
  const about = await scopeChoice(context, args.scope);
  const counting = await namedProgrammes(context, about.counting);
  const version = await versionOf(context);
  const key = JSON.stringify([version, counting]);
  const divided = await divisions.ask(context, key, async (watch) => {
    const work = new Work(context.engine, version, watch);
    const data = await work.data();
    const official = await officialClusters(data.snapshot, watch);
    const params = { clusters: official.members };
    const { scope, result } = await work.analyse({
      ...{ id: "communities", counting, params, sides: [] },
    });
    return { scope, figures: result, official, data };
  });
  return aboutSides(divided, about);
}

async function aboutSides(
  { data, ...divided }: Divided,
  { sides }: ScopeChoice,
): Promise<CommunitiesAnswer> {
  const { figures, official } = divided;
  const actors = sides.flatMap(({ members }) => members.map((id) => data.actors.at(id)));
  const onSides = new Set(sides.length === 0 ? figures.communityOf.keys() : actors);
  const inScope = new Int32Array(figures.count);
  for (const actor of onSides) {
    const community = figures.communityOf[actor] ?? -1;
    if (community >= 0) inScope[community] = (inScope[community] ?? 0) + 1;
  }
  const isAbout = (cluster: number) =>
    listAt(official.members, cluster).some((actor) => onSides.has(actor));
  const clusters = figures.leastAlike.filter(({ at }) => isAbout(at));
  return {
    ...divided,
    scope: { ...divided.scope, sides: await knownSides(data, sides) },
    inScope,
    communities: Array.from(inScope.keys())
      .filter((community) => inScope[community] !== 0)
      .sort((a, b) => (inScope[b] ?? 0) - (inScope[a] ?? 0) || a - b),
    clusters,
    tooLittleKnown: Array.from(official.clusters.keys()).filter(isAbout).length - clusters.length,
  };
}
