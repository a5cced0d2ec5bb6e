import { mapped } from "../../../api/mapped.ts";
import { type Loaded, useData } from "../../../api/useData.ts";
import { EMPTY_PAGE } from "../../../panels/PagedList.tsx";
import type { MembersPageFragment } from "../members.gen.ts";
import type { Asked } from "../scope.ts";
import { CommunityMembersDocument, MismatchMembersDocument } from "./communities.gen.ts";

/** A row of a list, by the cursor of the row before it; null for the first. */
export interface At {
  readonly question: Asked;
  readonly before: string | null;
}

/** How actors stand to a cluster and to the community that it matches best. */
export const SORTS = ["together", "elsewhere", "unlisted", "withoutTies"] as const;
export type Sort = (typeof SORTS)[number];

/** Actors that a page of such a list holds. */
const FIRST = 25;

const NOBODY: MembersPageFragment = { ...EMPTY_PAGE, nodes: [] };

/** The members of a community, page by page. */
export function useCommunityMembers(at: At, after: string | null): Loaded<MembersPageFragment> {
  const { scope } = at.question;
  const variables = { scope, before: at.before, first: FIRST, after };
  const answer = useData(CommunityMembersDocument, variables);
  return mapped(answer, ({ communities }) => communities.communities.nodes[0]?.members ?? NOBODY);
}

/** Actors of one sort of a cluster, page by page. */
export function useMismatchMembers(
  { question, before, sort }: At & { readonly sort: Sort },
  after: string | null,
): Loaded<MembersPageFragment> {
  const answer = useData(MismatchMembersDocument, {
    ...{ scope: question.scope, before, first: FIRST, after },
    ...{ together: sort === "together", elsewhere: sort === "elsewhere" },
    ...{ unlisted: sort === "unlisted", withoutTies: sort === "withoutTies" },
  });
  return mapped(answer, ({ communities }) => communities.mismatches.nodes[0]?.[sort] ?? NOBODY);
}
