import { mapped } from "../../../api/mapped.ts";
import { type Loaded, useData } from "../../../api/useData.ts";
import { EMPTY_PAGE } from "../../../panels/PagedList.tsx";
import type { MembersPageFragment } from "../members.gen.ts";
import type { Asked } from "../scope.ts";
import { LostWithActorDocument, LostWithTieDocument } from "./apart.gen.ts";

/** What a list of breaks is asked with. */
export interface ApartQuestion extends Asked {
  readonly dangling: boolean;
}

/** A row of a list of breaks, by the cursor of the row before it; null for the first. */
export interface At {
  readonly question: ApartQuestion;
  readonly before: string | null;
}

/** Actors that a page of such a list holds. */
const FIRST = 25;

/** Who loses contact without the actor of a row, page by page. */
export function useLostWithActor(at: At, after: string | null): Loaded<MembersPageFragment> {
  const answer = useData(LostWithActorDocument, variables(at, after));
  return mapped(answer, ({ fragility }) => fragility.cutPoints.nodes[0]?.lostActors ?? NOBODY);
}

/** Who loses contact without the tie of a row, page by page. */
export function useLostWithTie(at: At, after: string | null): Loaded<MembersPageFragment> {
  const answer = useData(LostWithTieDocument, variables(at, after));
  return mapped(answer, ({ fragility }) => fragility.bridges.nodes[0]?.lostActors ?? NOBODY);
}

const NOBODY: MembersPageFragment = { ...EMPTY_PAGE, nodes: [] };

function variables({ question, before }: At, after: string | null) {
  const { scope, dangling } = question;
  return { scope, dangling, before, first: FIRST, after };
}
