import { listAt } from "../../analysis/snapshot/lists.ts";
import { idsOf } from "../analyses/scope.ts";
import { type Connection, connectionOfList } from "../paging/connection.ts";
import type { PageArgs } from "../paging/cursor.ts";
import { inForm } from "../paging/inForm.ts";
import type { CommunitiesAnswer } from "./communities.ts";

/** Actors that are tied to one another more than to others. */
export interface CommunityRow {
  readonly number: number;
  readonly size: number;
  readonly inScope: number;
  readonly foundAgain: number;
  /** Ids of its actors, those first who are tied to most others within it. */
  readonly memberIds: () => string[];
}
export type CommunityPage = Connection<CommunityRow>;

/** A page of communities. @throws BAD_USER_INPUT for a bad page. */
export function communityPage(answer: CommunitiesAnswer, args: PageArgs): CommunityPage {
  const page = connectionOfList(answer.communities, String, args);
  return inForm(page, (number) => communityRow(answer, number));
}

/** A community by its number. */
export function communityRow(
  { figures, inScope, scope }: CommunitiesAnswer,
  number: number,
): CommunityRow {
  const members = listAt(figures.members, number);
  return {
    ...{ number, size: members.length, inScope: inScope[number] ?? 0 },
    foundAgain: figures.foundAgain[number] ?? 1,
    memberIds: () => idsOf(scope, members),
  };
}
