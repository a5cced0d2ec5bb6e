import type { BothLineFragment, ChainLineFragment } from "../../answer/answer.gen.ts";
import type { Links } from "../../answer/picture.ts";
import { PAGE_SIZE, type Question } from "../../answer/question.ts";
import { mapped } from "../../api/mapped.ts";
import { type Loaded, useData } from "../../api/useData.ts";
import type { SourceLineFragment } from "../../evidence/sourceLine.gen.ts";
import { EMPTY_PAGE, type PageOf } from "../../panels/PagedList.tsx";
import {
  GapRoutesDocument,
  GapSharedDocument,
  GapSourcesDocument,
  GapTiesDocument,
} from "./lists.gen.ts";

/** Routes on a page: each has several ties. */
export const ROUTES = 10;

/** The page of the ties behind the observed pairs after a cursor. */
export function useTies(
  { from, to, filter }: Question,
  after: string | null,
): Loaded<PageOf<Links["direct"]["nodes"][number]>> {
  const answer = useData(GapTiesDocument, { from, to, filter, first: PAGE_SIZE, after });
  return mapped(answer, ({ gap }) => gap.ties);
}

/** The page of independent routes after a cursor. */
export function useRoutes(
  { from, to, filter }: Question,
  after: string | null,
): Loaded<PageOf<ChainLineFragment>> {
  const answer = useData(GapRoutesDocument, { from, to, filter, first: ROUTES, after });
  return mapped(answer, ({ gap }) => gap.routePaths);
}

/** The page of actors on both sides after a cursor. */
export function useShared(
  question: Question,
  after: string | null,
): Loaded<PageOf<BothLineFragment>> {
  const answer = useData(GapSharedDocument, { ...question, first: PAGE_SIZE, after });
  return mapped(answer, ({ gap }) => gap.inBoth);
}

/** The page of the sources that say anything about the first side, after a cursor. */
export function useSourcesOfFrom(
  question: Question,
  after: string | null,
): Loaded<PageOf<SourceLineFragment>> {
  return mapped(useSources(question, true, after), ({ from }) => from?.sources ?? EMPTY_PAGE);
}

/** The page of the sources that say anything about the second side, after a cursor. */
export function useSourcesOfTo(
  question: Question,
  after: string | null,
): Loaded<PageOf<SourceLineFragment>> {
  return mapped(useSources(question, false, after), ({ to }) => to?.sources ?? EMPTY_PAGE);
}

function useSources({ from, to, filter }: Question, ofFrom: boolean, after: string | null) {
  const asked = { from, to, filter, ofFrom, first: PAGE_SIZE, after };
  return mapped(useData(GapSourcesDocument, asked), ({ gap }) => gap.coverage);
}
