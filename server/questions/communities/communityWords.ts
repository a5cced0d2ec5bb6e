import type { Language } from "../../../seed/vocabulary.ts";
import type { Alike } from "../../analysis/communities/mismatch.ts";
import { listAt } from "../../analysis/snapshot/lists.ts";
import type { Context } from "../../context.ts";
import { communitiesSummary } from "../../words/communities/communitiesSummary.ts";
import { communityMismatch } from "../../words/communities/communityMismatch.ts";
import { sideName } from "../links/sideFacts.ts";
import { allExisting, existing } from "../reading/existing.ts";
import type { CommunitiesAnswer } from "./communities.ts";
import { type MismatchRow, mismatchRow } from "./mismatchRows.ts";

/** Names that a sentence gives; the rest is counted. */
const MOST_NAMES = 3;

/** Who belongs together in practice, in a few sentences. */
export async function summaryOf(
  { load }: Context,
  answer: CommunitiesAnswer,
  language: Language,
): Promise<string> {
  const { figures, inScope, scope, clusters } = answer;
  const most = clusters.reduce<Alike | undefined>(
    (best, each) => (each.elsewhere > (best?.elsewhere ?? 0) ? each : best),
    undefined,
  );
  return communitiesSummary(
    {
      sides: scope.sides.map((side) => sideName(side, language)),
      communities: answer.communities.length,
      actors: inScope.reduce((sum, some) => sum + some, 0),
      stability: figures.stability,
      starts: figures.starts,
      apart: most === undefined ? null : await apartOf(load, answer, most),
    },
    language,
  );
}

/** The cluster that has most actors elsewhere. */
async function apartOf(load: Context["load"], answer: CommunitiesAnswer, { at, elsewhere }: Alike) {
  const { name } = await existing(load.actor, mismatchRow(answer, at).id);
  return { name, actors: listAt(answer.official.members, at).length, elsewhere };
}

/** Where a cluster and a community part. */
export async function mismatchWords(
  { load }: Context,
  row: MismatchRow,
  language: Language,
): Promise<string> {
  const { together, elsewhere, withoutTies, unlisted, ofOthers } = row.figures;
  const [cluster, near] = await Promise.all([
    existing(load.actor, row.id),
    allExisting(load.actor, row.idsIn("unlisted").slice(0, MOST_NAMES)),
  ]);
  return communityMismatch(
    {
      cluster: cluster.name,
      onPaper: together.length + elsewhere.length + withoutTies.length,
      inPractice: row.community.size,
      together: together.length,
      elsewhere: elsewhere.length,
      withoutTies: withoutTies.length,
      unlisted: unlisted.length,
      ofOthers,
      near: {
        names: near.map(({ name }) => name),
        more: Math.max(0, unlisted.length - MOST_NAMES),
      },
    },
    language,
  );
}
