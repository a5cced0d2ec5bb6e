import { type Mismatch, mismatchOf } from "../../analysis/communities/mismatch.ts";
import { listAt } from "../../analysis/snapshot/lists.ts";
import { idsOf } from "../analyses/scope.ts";
import { type Connection, connectionOfList } from "../paging/connection.ts";
import type { PageArgs } from "../paging/cursor.ts";
import { inForm } from "../paging/inForm.ts";
import type { CommunitiesAnswer } from "./communities.ts";
import { type CommunityRow, communityRow } from "./communityRows.ts";

/** The lists of actors that a mismatch has. */
type ListName = "together" | "elsewhere" | "withoutTies" | "unlisted";

/** Where a cluster on paper and a community in practice part. */
export interface MismatchRow {
  /** Id of the cluster. */
  readonly id: string;
  readonly figures: Mismatch;
  readonly community: CommunityRow;
  /** Ids of the actors of a list. */
  readonly idsIn: (list: ListName) => string[];
}
export type MismatchPage = Connection<MismatchRow>;

/** A page of mismatches, the greatest first. @throws BAD_USER_INPUT for a bad page. */
export function mismatchPage(answer: CommunitiesAnswer, args: PageArgs): MismatchPage {
  const page = connectionOfList(answer.clusters, ({ at }) => clusterId(answer, at), args);
  return inForm(page, ({ at }) => mismatchRow(answer, at));
}

/** An official cluster, by its position, against the community that it is most of. */
export function mismatchRow(answer: CommunitiesAnswer, at: number): MismatchRow {
  const { official, figures: found, scope } = answer;
  const figures = mismatchOf(listAt(official.members, at), found);
  return {
    ...{ id: clusterId(answer, at), figures },
    community: communityRow(answer, figures.community),
    idsIn: (list) => idsOf(scope, figures[list]),
  };
}

function clusterId({ official, scope }: CommunitiesAnswer, at: number): string {
  return scope.actors[official.clusters[at] ?? -1] ?? "";
}
